package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedPlaceCommandTest {

    private static final String SHOP = """
            services:
              web: &web
                image: nginx:1
              copy: *web
              third:
                <<: *web
                ports: [80]
            """;

    @TempDir
    private Path folder;
    private Path shop;

    @BeforeEach
    void writeShop() throws IOException {
        shop = folder.resolve("compose.yaml");
        Files.writeString(shop, SHOP);
    }

    private CommandRun edit(Object... words) {
        return CommandRun.of(Stream.concat(Stream.of("edit", shop), Stream.of(words)).toArray());
    }

    @Test
    void anEditThatReachesOthersIsRefusedAndNamesTheOptions() throws IOException {
        CommandRun run = edit("set-image", "web", "nginx:2");
        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).contains("copy, third use", "--shared changes all 3", "--own changes 'web' alone");
        assertThat(shop).hasContent(SHOP);
    }

    @Test
    void sharedChangesAllOfThem() throws IOException {
        assertThat(edit("set-image", "web", "nginx:2", "--shared").status()).isZero();
        assertThat(shop).hasContent(SHOP.replace("nginx:1", "nginx:2"));
    }

    @Test
    void ownChangesTheNamedOneAlone() throws IOException {
        assertThat(edit("set-image", "copy", "nginx:2", "--own").status()).isZero();
        assertThat(Files.readString(shop))
                .isEqualTo(SHOP.replace("copy: *web\n", "copy:\n    <<: *web\n    image: nginx:2\n"));
    }

    @Test
    void whatNobodySharesNeedsNeither() throws IOException {
        assertThat(edit("add-port", "third", "443:443", "--own").status()).isZero();
        assertThat(Files.readString(shop)).isEqualTo(SHOP.replace("[80]", "[80, 443:443]"));
    }

    @Test
    void bothTogetherAreAMistake() {
        CommandRun run = edit("set-image", "web", "nginx:2", "--own", "--shared");
        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.err()).contains("exclude each other");
    }

    @Test
    void removingAnAnchorOthersUseCanOnlyKeepItForThem() {
        assertThat(edit("remove-service", "web", "--shared").err()).contains("--own").doesNotContain("--shared");
        assertThat(edit("remove-service", "web", "--own").status()).isZero();
        assertThat(shop).content().startsWith("x-web: &web\n  image: nginx:1\nservices:\n  copy: *web\n");
    }

    @Test
    void aCopyIsDetached() throws IOException {
        assertThat(edit("detach-copy", "copy").status()).isZero();
        assertThat(Files.readString(shop)).isEqualTo(SHOP.replace("copy: *web", "copy:\n    image: nginx:1"));
    }
}
