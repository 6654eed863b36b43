package dev.stackwright.model.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import org.junit.jupiter.api.Test;

class ElementIndexTest {

    private static final String TEXT = """
            services:
              web: {image: nginx}

              db:
                image: postgres
            volumes:
              data: {}
            """;

    private static String at(String words) {
        return Snapshot.of(TEXT).compose().elementAt(TEXT.indexOf(words)).map(ElementId::toString).orElse("none");
    }

    @Test
    void anOffsetBelongsToTheElementWhoseBlockHoldsIt() {
        assertThat(at("web")).isEqualTo("services/web");
        assertThat(at("nginx")).isEqualTo("services/web");
        assertThat(at("db:")).isEqualTo("services/db");
        assertThat(at("postgres")).isEqualTo("services/db");
        assertThat(at("data")).isEqualTo("volumes/data");
    }

    @Test
    void whatIsInNoElementBelongsToNone() {
        assertThat(at("services")).isEqualTo("none");
        assertThat(at("volumes")).isEqualTo("none");
        assertThat(at("\n  db")).isEqualTo("none");
    }
}
