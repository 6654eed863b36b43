package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortsAndVolumesTest {

    @Test
    void aPortIsAddedInTheStyleOfTheList() {
        assertThat(Edited.by("""
                services:
                  web:
                    ports:
                    - '80:80'   # plain
                    # - '81:81'
                    image: a
                """, new AddPort("web", "443:443"))).isEqualTo("""
                services:
                  web:
                    ports:
                    - '80:80'   # plain
                    - '443:443'
                    # - '81:81'
                    image: a
                """);
        assertThat(Edited.by("services: {web: {ports: [80:80]}}\r\n", new AddPort("web", "22:22")))
                .isEqualTo("services: {web: {ports: [80:80, \"22:22\"]}}\r\n");
        assertThat(Edited.by("services:\n  web:\n    ports: []\n", new AddPort("web", "22:22")))
                .isEqualTo("services:\n  web:\n    ports:\n      - \"22:22\"\n");
    }

    @Test
    void anInheritedListOfPortsIsWrittenOut() {
        assertThat(Edited.by("""
                x: &ports
                  - "80:80"
                  - target: 90
                    published: 91
                services:
                  web:
                    ports: *ports
                  api:
                    ports: *ports
                """, new AddPort("web", "22:22"))).isEqualTo("""
                x: &ports
                  - "80:80"
                  - target: 90
                    published: 91
                services:
                  web:
                    ports:
                      - "80:80"
                      - target: 90
                        published: 91
                      - "22:22"
                  api:
                    ports: *ports
                """);
    }

    @Test
    void aPortGoesWithItsCommentAndTheLastOneWithTheList() {
        assertThat(Edited.by("""
                services:
                  web:
                    ports:
                      - "80:80"
                      # for the metrics
                      - target: 9090
                        published: "9091"
                      - "443:443"
                """, new RemovePort("web", "9091:9090"))).isEqualTo("""
                services:
                  web:
                    ports:
                      - "80:80"
                      - "443:443"
                """);
        assertThat(Edited.by("services:\n  web:\n    image: a\n    ports: [ '80:80' ]\n", new RemovePort("web", "80:80")))
                .isEqualTo("services:\n  web:\n    image: a\n");
    }

    @Test
    void portsThatCannotBe() {
        String stack = "x: &x\n  ports: ['80:80']\nservices:\n  web:\n    <<: *x\n";
        assertThat(Edited.refusalCode(stack, new AddPort("web", "80:80"))).isEqualTo("no-change");
        assertThat(Edited.refusalCode(stack, new AddPort("web", "eighty eighty"))).isEqualTo("bad-port");
        assertThat(Edited.refusalCode(stack, new RemovePort("web", "80:80"))).isEqualTo("inherited");
        assertThat(Edited.refusalCode(stack, new RemovePort("web", "81:80"))).isEqualTo("no-such-port");
        assertThat(Edited.refusalCode("services:\n  web:\n    ports: some\n", new AddPort("web", "80:80")))
                .isEqualTo("not-a-mapping");
    }

    @Test
    void aVolumeIsMountedAndDeclaredWhereItIsNew() {
        assertThat(Edited.by("""
                services:
                  db:
                    image: postgres
                    volumes:
                    - ./init:/init:ro   # scripts

                volumes:
                  logs: {}
                """, new AttachVolume("db", "data", "/data"))).isEqualTo("""
                services:
                  db:
                    image: postgres
                    volumes:
                    - ./init:/init:ro   # scripts
                    - data:/data

                volumes:
                  logs: {}

                  data:
                """);
        assertThat(Edited.by("services:\r\n  db: {image: a}\r\nvolumes: {data: {driver: local}}",
                new AttachVolume("db", "data", "/data")))
                .isEqualTo("services:\r\n  db: {image: a, volumes: [data:/data]}\r\nvolumes: {data: {driver: local}}");
    }

    @Test
    void aMountGoesAndItsVolumeStaysDeclared() {
        assertThat(Edited.by("""
                services:
                  db:
                    volumes:
                      - type: volume   # long
                        source: data
                        target: /data
                      - logs:/logs
                volumes: {data: , logs: }
                """, new DetachVolume("db", "/data"))).isEqualTo("""
                services:
                  db:
                    volumes:
                      - logs:/logs
                volumes: {data: , logs: }
                """);
    }

    @Test
    void mountsThatCannotBe() {
        String stack = "x: &v [data:/data]\nservices:\n  db:\n    volumes: *v\nvolumes:\n  data:\n";
        assertThat(Edited.refusalCode(stack, new AttachVolume("db", "data", "/data"))).isEqualTo("no-change");
        assertThat(Edited.refusalCode(stack, new AttachVolume("db", "other", "/data"))).isEqualTo("target-in-use");
        assertThat(Edited.refusalCode(stack, new AttachVolume("db", "other", "data"))).isEqualTo("bad-path");
        assertThat(Edited.refusalCode(stack, new AttachVolume("db", "o p", "/data"))).isEqualTo("bad-name");
        assertThat(Edited.refusalCode(stack, new DetachVolume("db", "/data"))).isEqualTo("inherited");
        assertThat(Edited.refusalCode(stack, new DetachVolume("db", "/logs"))).isEqualTo("no-such-mount");
    }
}
