package dev.stackwright.model.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerRunTest {

    @Test
    void aLineAsReadmesHaveItBecomesAServiceWithItsVolumeAndNetwork() {
        Pasted pasted = Pasted.of("""
                $ docker run -d --name shop-db \\
                    -p 127.0.0.1:5432:5432 -e POSTGRES_PASSWORD=secret -e "POSTGRES_DB=the shop" -e TZ \\
                    -v db-data:/var/lib/postgresql/data -v $(pwd)/init:/docker-entrypoint-initdb.d:ro \\
                    --network back --network-alias db --network-alias store --restart unless-stopped \\
                    --memory 512m --cpus=0.5 --health-cmd 'pg_isready -U $POSTGRES_USER' --health-interval=10s \\
                    --health-retries 5 postgres:16 -c shared_buffers=256MB
                """);

        assertThat(pasted.yaml()).isEqualTo("""
                services:
                  shop-db:
                    image: postgres:16
                    ports:
                      - "127.0.0.1:5432:5432"
                    environment:
                      POSTGRES_PASSWORD: secret
                      POSTGRES_DB: the shop
                      TZ:
                    volumes:
                      - db-data:/var/lib/postgresql/data
                      - ./init:/docker-entrypoint-initdb.d:ro
                    networks:
                      back:
                        aliases:
                          - db
                          - store
                    restart: unless-stopped
                    deploy:
                      resources:
                        limits:
                          memory: 512m
                          cpus: "0.5"
                    healthcheck:
                      test: ["CMD-SHELL", "pg_isready -U $$POSTGRES_USER"]
                      interval: 10s
                      retries: 5
                    command: ["-c", "shared_buffers=256MB"]
                volumes:
                  db-data:
                networks:
                  back:
                """);
        assertThat(pasted.notes()).containsExactly(
                "-d is left out: compose decides that itself (up -d).");
    }

    @Test
    void shortOptionsMayStandTogetherAndCarryTheirValue() {
        Pasted pasted = Pasted.of("sudo docker container run -itp80:80 --rm -e=A=b -w /srv -u 1000:1000 nginx");

        assertThat(pasted.yaml()).contains("- \"80:80\"", "A: b", "working_dir: /srv", "user: 1000:1000", "  nginx:\n");
        assertThat(pasted.notes()).hasSize(3).allMatch(note -> note.contains("is left out"));
    }

    @Test
    void whatHasNoCounterpartIsToldAndNothingElseIsLost() {
        Pasted pasted = Pasted.of("docker run --shiny --shiny=2 --link db:database --ip 10.0.0.2 -Z"
                + " --mount type=bind,src=/srv,dst=/data,consistency=cached acme/api > /dev/null 2>&1");

        assertThat(pasted.notes()).hasSize(8)
                .anyMatch(note -> note.startsWith("--shiny is left out"))
                .anyMatch(note -> note.startsWith("--shiny=2 is left out"))
                .anyMatch(note -> note.startsWith("--link db:database is left out"))
                .anyMatch(note -> note.startsWith("--ip 10.0.0.2 is left out"))
                .anyMatch(note -> note.startsWith("-Z is left out"))
                .anyMatch(note -> note.startsWith("'consistency=cached' of --mount is left out"))
                .anyMatch(note -> note.contains("/dev/null"));
        assertThat(service(pasted, "api").mounts()).singleElement()
                .satisfies(mount -> assertThat(mount.source()).contains("/srv"));
    }

    @Test
    void severalLinesBecomeServicesOfOneStack() {
        Pasted pasted = Pasted.of("""
                # first the store
                docker network create back
                docker run -d --network back --name db postgres:16
                docker run --network back redis && docker run --network back redis

                docker ps
                """.replace("docker network create back\n", ""));

        assertThat(Snapshot.of(pasted.yaml()).compose().serviceNames()).containsExactly("db", "redis", "redis-2");
        assertThat(pasted.notes()).contains("'docker ps' is left out: it is no docker run.");
    }

    @Test
    void aVariableOfTheShellStaysAndOneInSingleQuotesIsNotTakenForOne() {
        Service service = service(Pasted.of("docker run -e A=$HOME -e 'B=$x' -e C=\\$y --name a acme/a"), "a");

        assertThat(service.environment()).extracting(entry -> entry.value().orElseThrow())
                .containsExactly("$HOME", "$$x", "$$y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker run", "docker run -d --name x", "docker run -e 'A=1 nginx"})
    void aLineWithoutImageOrWithAnOpenQuoteIsRefusedWithAReason(String line) {
        Outcome outcome = Pasted.of(line).on(Snapshot.of(""));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refusal.class,
                refusal -> assertThat(refusal.sentence()).contains("docker run").endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker run --gpus all --ulimit nofile=1024:2048 --ulimit nproc=65535 --shm-size 1g --init"
            + " --read-only --tmpfs /tmp --cap-drop ALL --cap-add NET_ADMIN --sysctl net.core.somaxconn=1024"
            + " --add-host a:10.0.0.1 --dns 1.1.1.1 --device /dev/fuse --security-opt no-new-privileges --pids-limit 100"
            + " --stop-timeout 30 --log-driver json-file --log-opt max-size=10m --label a.b=c --privileged"
            + " --env-file .env --expose 80 --hostname web --pull always --entrypoint sh alpine -c 'echo $1'"})
    void manyOptionsReadAsAComposeFileWithoutANote(String line) {
        Pasted pasted = Pasted.of(line);

        assertThat(pasted.notes()).isEmpty();
        assertThat(pasted.yaml()).contains("read_only: true", "soft: 1024", "nproc: 65535", "max-size: 10m",
                "a.b: c", "stop_grace_period: 30s", "entrypoint: [\"sh\"]", "command: [\"-c\", \"echo $$1\"]");
        assertThat(Snapshot.of(pasted.yaml()).tree().isWhole()).isTrue();
    }

    private static Service service(Pasted pasted, String name) {
        return Snapshot.of(pasted.yaml()).compose().service(name).orElseThrow();
    }
}
