# Two stages: the first builds the wheel and installs it, the second runs it as an ordinary user.
FROM python:3.11-slim AS build
WORKDIR /build
COPY requirements.txt ./
RUN python -m venv /opt/cursus && /opt/cursus/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY . .
RUN /opt/cursus/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --create-home --uid 10001 cursus && mkdir /data && chown cursus /data
COPY --from=build /opt/cursus /opt/cursus
ENV PATH=/opt/cursus/bin:$PATH CURSUS_DATABASE=/data/cursus.db
USER cursus
WORKDIR /data
VOLUME /data
EXPOSE 8000
CMD ["cursus", "serve", "--host", "0.0.0.0", "--port", "8000"]
