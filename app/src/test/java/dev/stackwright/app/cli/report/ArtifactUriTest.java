package dev.stackwright.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArtifactUriTest {

    private final ArtifactUri uris = new ArtifactUri(Path.of("/home/ann/shop"));

    @Test
    void aFileBelowTheFolderIsRelativeAndPercentEncoded() {
        assertThat(uris.of(Path.of("my shop/caf\u00e9.yaml"))).isEqualTo("my%20shop/caf%C3%A9.yaml");
        assertThat(uris.of(Path.of("/home/ann/shop/compose.yaml"))).isEqualTo("compose.yaml");
        assertThat(uris.of(Path.of("./a/../compose.yaml"))).isEqualTo("compose.yaml");
    }

    @Test
    void aColonInTheFirstNameMakesNoScheme() {
        assertThat(uris.of(Path.of("a:b.yaml"))).isEqualTo("./a:b.yaml");
        assertThat(uris.of(Path.of("a/b:c.yaml"))).isEqualTo("a/b:c.yaml");
    }

    @Test
    void aFileElsewhereIsAbsolute() {
        assertThat(uris.of(Path.of("../other/compose.yaml"))).isEqualTo("file:///home/ann/other/compose.yaml");
    }
}
