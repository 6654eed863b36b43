package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPathTest {

    private static final String TEXT = """
            services:
              web:
                image: nginx:1.27
                ports:
                  - targett: 80   # inside
                  - "8080:80"
            """;

    @Test
    void aKeyInAListIsRenamed() {
        assertThat(Edited.by(TEXT, new RenameKey(List.of("services", "web", "ports", "0", "targett"), "target")))
                .isEqualTo(TEXT.replace("targett", "target"));
    }

    @Test
    void aKeyIsNotGivenANameThatStandsBesideIt() {
        assertThat(Edited.refusalCode(TEXT, new RenameKey(List.of("services", "web", "image"), "ports")))
                .isEqualTo("key-exists");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        assertThat(Edited.refusalCode(TEXT, new RenameKey(List.of("services", "web", "ports", "7", "a"), "b")))
                .isEqualTo("no-such-key");
        assertThat(Edited.refusalCode(TEXT, new QuoteValue(List.of("services", "db", "user"))))
                .isEqualTo("no-such-key");
    }

    @Test
    void aNumberIsQuotedWhereItStands() {
        assertThat(Edited.by(TEXT, new QuoteValue(List.of("services", "web", "ports", "0", "targett"))))
                .isEqualTo(TEXT.replace("80   #", "\"80\"   #"));
        assertThat(Edited.refusalCode(TEXT, new QuoteValue(List.of("services", "web", "ports", "1"))))
                .isEqualTo("no-change");
    }

    @Test
    void whatAnotherServiceUsesIsNotRenamedUnasked() {
        assertThat(Edited.refusalCode("""
                services:
                  a: &a
                    imagee: acme/a:1
                  b: *a
                """, new RenameKey(List.of("services", "a", "imagee"), "image"))).isEqualTo("shared-anchor");
    }
}
