package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.edit.Recipe;
import org.junit.jupiter.api.Test;

class SetResourceTest {

    private static final Recipe MEMORY = new SetResource("web", Resource.MEMORY_LIMIT, "512M");
    private static final Recipe CPUS = new SetResource("web", Resource.CPU_LIMIT, "0.5");

    @Test
    void allOfThePathIsWrittenWhereNothingIs() {
        assertThat(Edited.by("services:\n    web:\n        image: a\n", MEMORY, CPUS,
                new SetResource("web", Resource.MEMORY_RESERVATION, "${KEEP:-64M}"))).isEqualTo("""
                services:
                    web:
                        image: a
                        deploy:
                            resources:
                                limits:
                                    memory: 512M
                                    cpus: "0.5"
                                reservations:
                                    memory: ${KEEP:-64M}
                """);
    }

    @Test
    void whatIsThereKeepsItsQuotesAndComments() {
        assertThat(Edited.by("""
                services:
                  web:
                    deploy:   # sized in May
                      replicas: 2
                      resources:
                        limits: {cpus: 2.5, memory: '1G'} # both
                """, MEMORY, CPUS)).isEqualTo("""
                services:
                  web:
                    deploy:   # sized in May
                      replicas: 2
                      resources:
                        limits: {cpus: 0.5, memory: '512M'} # both
                """);
    }

    @Test
    void theOlderAttributeIsKept() {
        assertThat(Edited.by("services:\r\n  web:\r\n    mem_limit: 1g # old\r\n    cpus: 2\r\n", MEMORY, CPUS))
                .isEqualTo("services:\r\n  web:\r\n    mem_limit: 512M # old\r\n    cpus: 0.5\r\n");
        assertThat(Edited.by("services:\n  web:\n    image: a\n    mem_limit: 1g\n",
                new SetResource("web", Resource.MEMORY_LIMIT, " "))).isEqualTo("services:\n  web:\n    image: a\n");
    }

    @Test
    void inheritedMappingsAreWrittenOutAndOthersKeepTheirs() {
        assertThat(Edited.by("""
                x-small: &small
                  limits:
                    memory: 64M
                    cpus: '1'
                services:
                  web:
                    deploy:
                      resources: *small
                  api:
                    deploy:
                      resources: *small
                """, MEMORY)).isEqualTo("""
                x-small: &small
                  limits:
                    memory: 64M
                    cpus: '1'
                services:
                  web:
                    deploy:
                      resources:
                        limits:
                          memory: 512M
                          cpus: "1"
                  api:
                    deploy:
                      resources: *small
                """);
        assertThat(Edited.by("""
                x: &x
                  deploy: {replicas: 2}
                services:
                  web:
                    <<: *x
                """, MEMORY)).isEqualTo("""
                x: &x
                  deploy: {replicas: 2}
                services:
                  web:
                    <<: *x
                    deploy:
                      replicas: 2
                      resources:
                        limits:
                          memory: 512M
                """);
    }

    @Test
    void takingOneAwayTakesWhatWouldBeEmpty() {
        Recipe none = new SetResource("web", Resource.MEMORY_LIMIT, "");
        assertThat(Edited.by("services:\n  web:\n    image: a\n    deploy:\n      resources:\n        limits:\n"
                + "          memory: 1G\n", none)).isEqualTo("services:\n  web:\n    image: a\n");
        assertThat(Edited.by("services:\n  web:\n    deploy:\n      replicas: 2\n      resources: {limits: {memory: 1G}}\n",
                none)).isEqualTo("services:\n  web:\n    deploy:\n      replicas: 2\n");
        assertThat(Edited.refusalCode("services:\n  web:\n    image: a\n", none)).isEqualTo("no-change");
        assertThat(Edited.refusalCode("x: &x\n  deploy: {resources: {limits: {memory: 1G}}}\nservices:\n  web:\n"
                + "    <<: *x\n", none)).isEqualTo("inherited");
    }

    @Test
    void whatIsTakenAwayDoesNotComeBackByAMergeKey() {
        Recipe none = new SetResource("web", Resource.MEMORY_LIMIT, "");
        assertThat(Edited.by("""
                x: &x
                  deploy: {replicas: 2, resources: {limits: {memory: 9G}}}
                services:
                  web:
                    <<: *x
                    deploy:
                      resources:
                        limits:
                          memory: 1G
                """, none)).isEqualTo("""
                x: &x
                  deploy: {replicas: 2, resources: {limits: {memory: 9G}}}
                services:
                  web:
                    <<: *x
                    deploy: {}
                """);
        assertThat(Edited.by("""
                x: &x
                  memory: 9G
                  pids: 5
                services:
                  web:
                    deploy:
                      resources:
                        limits:
                          <<: *x
                          memory: 1G
                """, none)).isEqualTo("""
                x: &x
                  memory: 9G
                  pids: 5
                services:
                  web:
                    deploy:
                      resources:
                        limits:
                          pids: 5
                """);
    }

    @Test
    void refusesWhatIsNoAmount() {
        String stack = "services:\n  web:\n    image: a\n";
        assertThat(Edited.refusalCode(stack, new SetResource("web", Resource.MEMORY_LIMIT, "much")))
                .isEqualTo("not-an-amount");
        assertThat(Edited.refusalCode(stack, new SetResource("web", Resource.CPU_LIMIT, "0")))
                .isEqualTo("not-an-amount");
        assertThat(Edited.refusalCode("services:\n  web:\n    deploy: often\n", MEMORY)).isEqualTo("not-a-mapping");
    }
}
