import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { Gantt, Legend } from "../parts/Gantt";
import { Empty, Load } from "../parts/Load";
import { PersonLink, PostLink } from "../parts/names";
import type { Listing, Organization, Tenure } from "../types";
import { count, t } from "../words";
import { byPost } from "./byPost";

/** Each post of an organization as strips of time, one line a holder. */
export function Succession({ organization }: { organization: Organization }) {
  const all = { from: "0100-01-01", to: "9900-12-31", within: 9999, limit: 1000 };
  const found = useAnswer<Listing<Tenure>>(address(pathOf("organizations", organization.id, "officers"), all));
  return (
    <Load of={found} what={t("organization.succession")}>
      {(answer) => {
        const posts = byPost(answer.items);
        if (!posts.length) return <Empty>{t("succession.none")}</Empty>;
        return (
          <>
            {answer.total > answer.items.length && <p class="quiet">{t("list.first", { n: answer.items.length, total: answer.total })}</p>}
            <Legend />
            {posts.map(({ post, tenures }) => (
              <section class="sheet" key={post.id}>
                <h2><PostLink post={post} /> <span class="quiet">{t(`seats.${post.seats}`)} · {count("holders", tenures.length)}</span></h2>
                <Gantt axis={answer.items} legend={false} rows={tenures.map((one) => ({ key: one.id, name: one.person.name, label: <PersonLink person={one.person} />, tenures: [one] }))} />
              </section>
            ))}
          </>
        );
      }}
    </Load>
  );
}
