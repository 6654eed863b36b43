package dev.stackwright.rendering.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Person;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.handoff.AnswerPlace;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are filled from facts; what is missing becomes a question. */
class DocumentWriterTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27
                depends_on: [db]
              db:
                image: postgres:16
            """;

    private final BriefCatalog brief = BriefCatalog.read();
    private final SectionOutline overview = new SectionOutline("overview", "Overview", "Who uses it?", "product",
            List.of("business.goals"), Optional.of(new AnswerPlace.Part(AnswerPlace.Room.CANVAS)));

    @Test
    void namesAreEscapedWhereTheyArePut() {
        Design design = Design.EMPTY.withLandscape(Landscape.EMPTY
                .withPerson("A|B *team*", new Person(Optional.of("pays in `EUR`"))));

        String markdown = write(STACK, design, Optional.empty(), overview).markdown();

        assertThat(markdown).contains("- A\\|B \\*team\\*: pays in \\`EUR\\`\n");
    }

    @Test
    void aFieldNobodyAnsweredIsAnOpenQuestion() {
        Document document = write(STACK, Design.EMPTY, Optional.empty(), overview);

        assertThat(document.questions()).containsExactly(
                new OpenQuestion("Overview", "Goals: not written yet.", "product",
                        Optional.of(new AnswerPlace.Field("business.goals"))));
        assertThat(document.markdown()).endsWith("""
                ## Open questions

                - Overview: Goals: not written yet. Could be answered by product.
                """);
    }

    @Test
    void aSectionWithNothingToSaySaysSoInOneLine() {
        Document document = write("services: {}\n", Design.EMPTY, Optional.empty(), overview);

        assertThat(document.markdown()).contains("## 1. Overview\n\n" + DocumentWriter.UNDECIDED + "\n");
        assertThat(document.questions()).contains(new OpenQuestion("Overview", "Who uses it?", "product",
                Optional.of(new AnswerPlace.Part(AnswerPlace.Room.CANVAS))));
    }

    @Test
    void aTemplateOfTheUsersOwnGoesBeforeTheStudios(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("architecture_spec"));
        Files.writeString(own.resolve("architecture_spec/overview.ftl"), "Ours: ${it.services()?size}\n");

        assertThat(write(STACK, Design.EMPTY, Optional.of(own), overview).markdown()).contains("Ours: 2\n");
    }

    @Test
    void aMistakeInATemplateIsNamedWithItsLine(@TempDir Path own) throws IOException {
        Files.createDirectories(own.resolve("architecture_spec"));
        Files.writeString(own.resolve("architecture_spec/overview.ftl"), "fine\n${it.servces()?size}\n");

        assertThatThrownBy(() -> write(STACK, Design.EMPTY, Optional.of(own), overview))
                .isInstanceOfSatisfying(TemplateMistake.class, mistake -> {
                    assertThat(mistake.template()).isEqualTo("architecture_spec/overview.ftl");
                    assertThat(mistake.line()).isEqualTo(2);
                });
    }

    @Test
    void documentsThatAreCarriedCanBeWritten() {
        StackFacts facts = facts(STACK, Design.EMPTY);

        assertThat(DocumentCatalog.read().documents()).allSatisfy(outline ->
                assertThat(new DocumentWriter(new SectionTemplates(Optional.empty()), facts, brief).write(outline))
                        .isNotEmpty());
    }

    private Document write(String yaml, Design design, Optional<Path> own, SectionOutline... sections) {
        DocumentOutline outline = new DocumentOutline("architecture_spec", "a.md", "*", "", false, true,
                false, List.of(sections));
        return new DocumentWriter(new SectionTemplates(own), facts(yaml, design), brief).write(outline).get(0);
    }

    private StackFacts facts(String yaml, Design design) {
        return new StackFacts(new HandoffInput(Snapshot.of(TextDocument.of(yaml), design), "shop", "compose.yaml",
                Technologies.read(), ChoiceCatalog.read(), LocalDate.of(2026, 1, 1)), brief);
    }
}
