import { render } from "preact";
import { App } from "./App";
import { applyPreferences } from "./preferences";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import "./styles/pages.css";

applyPreferences();
render(<App />, document.getElementById("app")!);
