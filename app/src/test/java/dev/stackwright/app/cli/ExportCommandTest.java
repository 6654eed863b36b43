package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String SHOP = """
            services:
              web:   # the front
                image: nginx:1.27
                depends_on: [db]
              db:
                image: postgres:16
                environment:
                  POSTGRES_PASSWORD: ${DB_PASSWORD:?set it}
            """;

    @TempDir
    private Path folder;

    private Path shop;
    private Path handoff;

    @BeforeEach
    void writeShop() throws IOException {
        shop = Files.writeString(folder.resolve("shop.yaml"), SHOP);
        handoff = folder.resolve("hand off");
    }

    @Test
    void theHandoffIsWrittenIntoAFolderThatIsMade() throws IOException {
        CommandRun run = CommandRun.of("export", shop, "--to", handoff);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(".env.example", "HANDOFF.md", "architecture/summary.md",
                "architecture_spec.md", "diagram.svg", "diagrams/c4-container.svg", "review.html", "shop.yaml",
                "system_design.md");
        assertThat(Files.readString(handoff.resolve("shop.yaml"))).isEqualTo(SHOP);
        assertThat(Files.readString(handoff.resolve(".env.example"))).contains("DB_PASSWORD");
        assertThat(Files.readString(handoff.resolve("HANDOFF.md"))).contains("web", "db", "nginx:1.27", "postgres:16");
        assertThat(Files.readString(handoff.resolve("diagram.svg"))).contains("<svg", "postgres:16");
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
    }

    @Test
    void everyViewThatHasSomethingToShowIsBesideTheDiagram() throws IOException {
        CommandRun.of("export", shop, "--to", handoff);

        assertThat(Files.readString(handoff.resolve("diagrams/c4-container.svg"))).contains("<svg", "postgres:16");
        assertThat(handoff.resolve("diagrams/data-flow.svg")).doesNotExist();
    }

    @Test
    void whatTheFileIncludesIsDrawnAndLeavesWithIt() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/compose.yaml"), "services:\n  cache:\n    image: valkey/valkey:8\n");
        Path main = Files.writeString(folder.resolve("compose.yaml"), "include: [data/compose.yaml]\n" + SHOP);

        CommandRun run = CommandRun.of("export", main, "--to", handoff);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(handoff.resolve("diagram.svg"))).contains("valkey/valkey:8");
        assertThat(handoff.resolve("data/compose.yaml")).hasSameTextualContentAs(folder.resolve("data/compose.yaml"));
        assertThat(CommandRun.of("check", "--fail-on", "error", handoff.resolve("compose.yaml")).out())
                .doesNotContain("cannot be read");
    }

    @Test
    void aSecondExportOfTheSameStackWritesNothing() {
        CommandRun.of("export", shop, "--to", handoff);

        CommandRun again = CommandRun.of("export", shop, "--to", handoff);

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("up to date");
    }

    @Test
    void filesOfOthersAreOnlyWrittenOverByForce() throws IOException {
        Files.createDirectories(handoff);
        Path mine = Files.writeString(handoff.resolve("HANDOFF.md"), "mine");

        CommandRun refused = CommandRun.of("export", shop, "--to", handoff);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("HANDOFF.md", "--force");
        assertThat(mine).hasContent("mine");
        assertThat(handoff.resolve("diagram.svg")).doesNotExist();
        assertThat(CommandRun.of("export", shop, "--to", handoff, "--force").status()).isZero();
        assertThat(Files.readString(mine)).contains("nginx:1.27");
    }

    @Test
    void theComposeFileItselfIsNeverWrittenOver() throws IOException {
        CommandRun run = CommandRun.of("export", shop, "--to", folder, "--force");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Choose another folder");
        assertThat(shop).hasContent(SHOP);
        assertThat(folder.resolve("HANDOFF.md")).doesNotExist();
    }

    @Test
    void onlyTheTargetsThatAreNamedLeave() {
        CommandRun run = CommandRun.of("export", shop, "--to", handoff, "--target", "system_design");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(handoff.toFile().list()).containsExactly("system_design.md");
    }

    @Test
    void aMisspeltTargetIsAnsweredWithTheOneThatIsMeant() {
        CommandRun run = CommandRun.of("export", shop, "--to", handoff, "--target", "sytem_design");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean system_design?");
        assertThat(handoff).doesNotExist();
    }

    @Test
    void theListTellsWhatEachTargetIsFor() {
        assertThat(CommandRun.of("export", "--list").out()).contains("handoff  ", "What reviewers read");
    }

    @Test
    void anArchiveHasTheSameBytesEveryTime() throws IOException {
        Path one = folder.resolve("one.zip");
        Path other = folder.resolve("out/other.ZIP");

        assertThat(CommandRun.of("export", shop, "--to", one, "--all").status()).isZero();
        assertThat(CommandRun.of("export", shop, "--to", other, "--all").status()).isZero();

        assertThat(other).hasSameBinaryContentAs(one);
        try (ZipFile zip = new ZipFile(one.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).isSorted().contains("HANDOFF.md", "shop.yaml");
            assertThat(new String(zip.getInputStream(zip.getEntry("shop.yaml")).readAllBytes(),
                    StandardCharsets.UTF_8)).isEqualTo(SHOP);
        }
    }

    @Test
    void aStackWithErrorsLeavesAsNotReadyWithItsReasons() throws IOException {
        Files.writeString(shop, SHOP.replace("depends_on: [db]", "depends_on: [nowhere]"));

        CommandRun run = CommandRun.of("export", shop, "--to", handoff);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("nowhere");
        assertThat(Files.readAllLines(handoff.resolve("HANDOFF.md")).subList(0, 6))
                .anySatisfy(line -> assertThat(line).startsWith("**Not ready.** The stack has 1 error,"))
                .anySatisfy(line -> assertThat(line).startsWith("- Line 4: ").contains("nowhere"));
    }

    @Test
    void aTemplateOfOnesOwnIsUsedAndItsMistakeIsToldWithItsLine() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/system_design"));
        Path risks = Files.writeString(own.resolve("risks.ftl"), "Ours alone.\n");

        CommandRun.of("export", shop, "--to", handoff, "--target", "system_design", "--templates", own.getParent());
        Files.writeString(risks, "fine\n${it.nothing}\n");
        CommandRun wrong = CommandRun.of("export", shop, "--to", handoff, "--target", "system_design", "--templates",
                own.getParent());

        assertThat(Files.readString(handoff.resolve("system_design.md"))).contains("Ours alone.");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("system_design/risks.ftl, line 2");
    }

    @Test
    void templatesBesideTheFileAreUsedWithoutBeingNamed() throws IOException {
        Path own = shop.resolveSibling("stackwright-templates");

        assertThat(CommandRun.of("templates", own).status()).isZero();
        assertThat(CommandRun.of("templates", own).out()).contains("0 files copied");
        Files.writeString(own.resolve("system_design/risks.ftl"), "Ours alone.\n");
        Files.writeString(own.resolve("system_design/riks.ftl"), "x");
        CommandRun run = CommandRun.of("export", shop, "--to", handoff, "--target", "system_design");

        assertThat(Files.readString(handoff.resolve("system_design.md"))).contains("Ours alone.");
        assertThat(run.err()).contains("riks.ftl is the template of no section. Did you mean system_design/risks.ftl?");
        assertThat(CommandRun.of("templates", own).err()).contains("risks.ftl has been changed already");
    }
}
