package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Recipe;
import org.junit.jupiter.api.Test;

class NetworksTest {

    private static final Recipe JOIN = new JoinNetwork("web", "back");
    private static final Recipe LEAVE = new LeaveNetwork("web", "back");

    @Test
    void aNewNetworkIsDeclared() {
        assertThat(Edited.by("""
                services:
                  web:
                    image: a
                    networks:
                    - front   # seen from outside
                    # - old
                networks:
                  front:
                    driver: bridge
                """, JOIN)).isEqualTo("""
                services:
                  web:
                    image: a
                    networks:
                    - front   # seen from outside
                    - back
                    # - old
                networks:
                  front:
                    driver: bridge
                  back:
                """);
    }

    @Test
    void whoIsReachedOverTheDefaultNetworkStaysReachable() {
        assertThat(Edited.by("services:\n  web:\n    image: a\n  db:\n    image: b\n", JOIN)).isEqualTo("""
                services:
                  web:
                    image: a
                    networks:
                      - default
                      - back
                  db:
                    image: b
                networks:
                  back:
                """);
        assertThat(Edited.by("""
                services:
                  web:
                    image: a
                  db:
                    image: b
                    networks: [back]
                networks: {back: {}}
                """, JOIN)).isEqualTo("""
                services:
                  web:
                    image: a
                    networks:
                      - back
                  db:
                    image: b
                    networks: [back]
                networks: {back: {}}
                """);
    }

    @Test
    void mappingsFlowAndInheritedListsKeepTheirForm() {
        assertThat(Edited.by("services:\r\n  web:\r\n    networks:\r\n      front:\r\n        aliases: [w]\r\n"
                + "networks:\r\n  back:\r\n", JOIN))
                .isEqualTo("services:\r\n  web:\r\n    networks:\r\n      front:\r\n        aliases: [w]\r\n"
                        + "      back:\r\nnetworks:\r\n  back:\r\n");
        assertThat(Edited.by("services:\n  web: {networks: ['front']}\nnetworks: {front: , back: }\n", JOIN))
                .isEqualTo("services:\n  web: {networks: ['front', 'back']}\nnetworks: {front: , back: }\n");
        assertThat(Edited.by("""
                x-nets: &nets
                  front:
                    priority: 5
                services:
                  web:
                    image: a
                    networks: *nets
                networks: {front: {}, back: {}}
                """, JOIN)).contains("""
                    networks:
                      front:
                        priority: 5
                      back:
                """);
    }

    @Test
    void leavingTakesTheItemAndTheLastOneTheList() {
        assertThat(Edited.by("services:\n  web:\n    networks:\n      - front\n      # inside\n      - back # b\n",
                LEAVE)).isEqualTo("services:\n  web:\n    networks:\n      - front\n");
        assertThat(Edited.by("services:\n  web:\n    image: a\n    networks: [back]\nnetworks:\n  back:\n", LEAVE))
                .isEqualTo("services:\n  web:\n    image: a\nnetworks:\n  back:\n");
        assertThat(Edited.by("services:\n  web:\n    networks: {front: , back: {aliases: [x]}}\n", LEAVE))
                .isEqualTo("services:\n  web:\n    networks: {front: }\n");
    }

    @Test
    void leavingAnInheritedNetworkWritesTheOthersOut() {
        assertThat(Edited.by("""
                x: &x
                  networks: [front, back]
                services:
                  web:
                    <<: *x
                """, LEAVE)).isEqualTo("""
                x: &x
                  networks: [front, back]
                services:
                  web:
                    <<: *x
                    networks:
                      - front
                """);
        assertThat(Edited.refusalCode("x: &x\n  networks: [back]\nservices:\n  web:\n    <<: *x\n", LEAVE))
                .isEqualTo("inherited");
    }

    @Test
    void saysWhyItCannotBe() {
        assertThat(Edited.refusalCode("services:\n  web:\n    network_mode: host\n", JOIN))
                .isEqualTo("network-mode-set");
        assertThat(Edited.refusalCode("services:\n  web:\n    networks: [back]\n", JOIN)).isEqualTo("no-change");
        assertThat(Edited.refusalCode("services:\n  web:\n    networks: [front]\n", LEAVE))
                .isEqualTo("no-such-network");
        assertThat(Edited.refusalCode("services:\n  web:\n    networks: often\n", JOIN)).isEqualTo("not-a-mapping");
        assertThat(Edited.refusalCode("services:\n  web:\n", new JoinNetwork("web", "a b"))).isEqualTo("bad-name");
    }
}
