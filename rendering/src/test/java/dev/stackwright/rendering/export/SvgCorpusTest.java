package dev.stackwright.rendering.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.testing.Stacks;
import dev.stackwright.rendering.testing.XmlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws every project of the corpus of real compose files; skipped where the corpus is absent. */
class SvgCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("stackwright.corpus", "none"), "open");

    @Test
    void everyProjectOfTheCorpusIsDrawnWellFormedAndWithoutACardOnAnother() throws IOException {
        assumeTrue(Files.isRegularFile(CORPUS.resolve("oracle.tsv")), "the corpus is not here");
        Drafter drafter = Stacks.drafter();
        SvgExport export = new SvgExport(ColorTheme.LIGHT.palette(), Stacks.MEASURER);
        List<Path> projects = projects();
        for (Path project : projects) {
            Snapshot snapshot = Snapshot.of(TextDocument.of(
                    new String(Files.readAllBytes(project), StandardCharsets.UTF_8)), Design.EMPTY);
            Scene scene = drafter.draw(snapshot, Drawing.EMPTY).scene();

            String svg = export.svg(scene, new SvgOptions(project.toString(), true, SvgOptions.Letters.NAMED));

            assertThat(XmlText.parse(svg).getElementsByTagName("g").getLength()).as(project.toString())
                    .isEqualTo(scene.nodes().size() + scene.edges().size());
            assertThat(Stacks.overlaps(scene.nodes().stream().map(node -> node.box()).toList()))
                    .as(project.toString()).isZero();
        }
        assertThat(projects).hasSizeGreaterThan(100);
    }

    private static List<Path> projects() throws IOException {
        List<String> lines = Files.readAllLines(CORPUS.resolve("oracle.tsv"));
        int kind = List.of(lines.get(0).split("\t")).indexOf("kind");
        List<Path> projects = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Path file = CORPUS.resolve(cells[0]);
            if (cells[kind].equals("project") && Files.isRegularFile(file)) {
                projects.add(file);
            }
        }
        return projects;
    }
}
