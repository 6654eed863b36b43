package dev.stackwright.rendering.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.model.text.TextDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What is written is what is drawn, and other tools can read it, whatever the names hold. */
class NotationExportTest {

    private static final String STACK = """
            services:
              api:
                image: node:22
                depends_on: [db]
              db:
                image: postgres:17
            """;
    /** As JSON: quotes, brackets, pipes, markup, functions, entities, a line break and signs of other scripts. */
    private static final String AWKWARD = "A \\\"b\\\" | [c] {d} <e> #35; %%{f}%% style:#g; ~//h// **i** $j ${HOME} "
            + "C:\\\\new\\\\ 'k' /'l'/ %date() @enduml\\nü 漢 🙂 end \\\\";

    private static Snapshot awkward() {
        return snapshot("""
                {"persons": {"%1$s": {"description": "%1$s"}},
                 "externals": {"%1$s": {"description": "%1$s", "technology": "%1$s"}},
                 "groups": {"%1$s": {"members": ["services/api"]}},
                 "components": {"api": {"%1$s": {"responsibility": "%1$s"}, "end": {}}},
                 "edges": {"persons/%1$s -> services/api": {"description": "%1$s", "protocol": "%1$s"},
                           "components/api/end -> services/db": {"description": "%1$s"}},
                 "scenarios": {"%1$s": {"steps": [
                   {"from": "persons/%1$s", "to": "services/api", "text": "%1$s"},
                   {"from": "services/api", "to": "services/api", "text": "wrap: # ; "},
                   {"from": "services/api", "to": "persons/%1$s", "text": "%1$s", "answer": true}]}}}
                """.formatted(AWKWARD));
    }

    private static Snapshot snapshot(String design) {
        return Snapshot.of(TextDocument.of(STACK), DesignStore.read(design).design());
    }

    @Test
    void everyViewOfTheExampleIsReadByPlantUml() throws Exception {
        for (Sheet sheet : Sheets.of(WorkedExample.snapshot())) {
            assertThat(shownByPlantUml(sheet)).as(sheet.view().key())
                    .contains(sheet.diagram().nodes().get(0).title());
        }
    }

    @Test
    void whateverNamesHoldPlantUmlShowsThem() throws Exception {
        for (String view : List.of("c4-context", "c4-container", "scenario/" + key())) {
            assertThat(shownByPlantUml(Sheets.of(awkward(), view)).replace(" ", "")).as(view)
                    .contains(name().replace(" ", ""));
        }
    }

    /** What stands on the picture that PlantUML draws; its own layout, so that Graphviz is not needed. */
    private static String shownByPlantUml(Sheet sheet) throws Exception {
        String text = NotationExport.text(Notation.PLANTUML, sheet)
                .replace("skinparam wrapWidth 260", sheet.steps().isEmpty() ? "!pragma layout smetana" : "");
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        String kind = new SourceStringReader(text).outputImage(picture, new FileFormatOption(FileFormat.SVG))
                .getDescription();
        assertThat(kind).as(text).matches("\\(\\d+ (entities|participants)\\)");
        return words(picture.toByteArray());
    }

    private static String words(byte[] svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        StringBuilder words = new StringBuilder();
        var texts = document.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            words.append(texts.item(i).getTextContent().replace('\u00a0', ' ')).append('\n');
        }
        return words.toString();
    }

    @Test
    void graphvizLaysOutEveryViewWithItsWords(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/dot")), "Graphviz is not installed");
        for (Sheet sheet : Sheets.of(awkward())) {
            Path file = Files.writeString(folder.resolve("view.dot"), NotationExport.text(Notation.DOT, sheet));
            Process dot = new ProcessBuilder("/usr/bin/dot", "-Tsvg", file.toString())
                    .redirectError(folder.resolve("errors").toFile()).start();
            byte[] svg = dot.getInputStream().readAllBytes();

            assertThat(dot.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
            sheet.diagram().nodes().forEach(node -> assertThat(shown(svg)).contains(Words.line(node.title())));
        }
    }

    private static String shown(byte[] svg) {
        try {
            return words(svg);
        } catch (Exception e) {
            throw new AssertionError(new String(svg, StandardCharsets.UTF_8), e);
        }
    }

    @Test
    void edgesOutOfAClusterDrawNothingIntoIt() {
        String dot = NotationExport.text(Notation.DOT, Sheets.of(snapshot("""
                {"groups": {"Back end": {"members": ["services/api"]}}}
                """), "architecture"));

        String cluster = dot.substring(dot.indexOf("subgraph"), dot.indexOf('}'));
        assertThat(cluster).contains("services_api").doesNotContain("services_db");
        assertThat(dot).contains("\"services_api\" -> \"services_db\"");
    }

    @Test
    void mermaidShowsServicesInTheirGroupsAndHowTheyAreJoined() {
        String text = NotationExport.text(Notation.MERMAID, Sheets.of(snapshot("""
                {"groups": {"end": {"members": ["services/api"]}}}
                """), "architecture"));

        assertThat(text).startsWith("""
                flowchart LR
                  subgraph groups_end["end"]
                    services_api["api<br/>API"]:::kind-service
                  end
                  services_db[("db<br/>PostgreSQL")]:::kind-database
                  services_api --> services_db
                """);
    }

    @Test
    void mermaidTellsTheStoryOfAScenario() {
        assertThat(NotationExport.text(Notation.MERMAID, Sheets.of(WorkedExample.snapshot(),
                "scenario/Weekly order"))).contains("""
                sequenceDiagram
                  autonumber
                  actor persons_Buyer as Buyer
                  participant services_web as web
                """, "  services_api-->>services_web: Proposal\n");
    }

    @Test
    void mermaidKnowsTheLevelsOfTheC4Model() {
        List<Sheet> sheets = Sheets.of(WorkedExample.snapshot());

        assertThat(text(sheets, "c4-context")).startsWith("C4Context\n")
                .contains("System(systems_product, \"The product\"", "System_Ext(externals_Stripe, \"Stripe\"",
                        "Rel(persons_Buyer, systems_product, \"Uses the shop front\", \"HTTPS\")");
        assertThat(text(sheets, "c4-container")).startsWith("C4Container\n")
                .contains("System_Boundary(systems_product, \"The product\") {",
                        "    ContainerDb(services_database, \"database\", \"PostgreSQL\")");
        assertThat(text(sheets, "c4-component/api")).startsWith("C4Component\n")
                .contains("Container_Boundary(c4_component_api, \"api\") {", "Component(components_api_Orders");
    }

    private static String text(List<Sheet> sheets, String view) {
        return NotationExport.text(Notation.MERMAID, sheets.stream()
                .filter(sheet -> sheet.view().key().equals(view)).findFirst().orElseThrow());
    }

    @Test
    void nothingInAMermaidLabelEndsItOrGivesAnOrder() {
        List<Sheet> sheets = Sheets.of(awkward());
        assertThat(text(sheets, "architecture")).contains("A #quot;b#quot; #124; [c]", "#35;35#59;", "C#58;\\new");
        for (Sheet sheet : sheets) {
            String text = NotationExport.text(Notation.MERMAID, sheet);
            String body = text.startsWith("---\n") ? text.substring(text.indexOf("---\n", 4)) : text;

            assertThat(body).doesNotContain("%%", "<e>", "{d}");
            assertThat(body.lines().filter(line -> line.contains("#quot;")))
                    .noneMatch(Pattern.compile("style.*:\\S*#.*;").asPredicate());
        }
    }

    @Test
    void aWorkspaceHoldsModelViewsAndScenarios() {
        String text = NotationExport.workspace("Orderly", Sheets.of(WorkedExample.snapshot()));

        assertThat(text).startsWith("workspace \"Orderly\" {\n").contains(
                "services_database = container \"database\" \"\" \"PostgreSQL\" \"Database\"",
                "components_api_Orders = component \"Orders\" \"Proposes and records orders\"",
                "services_api -> services_database \"Orders and tenants\" \"PostgreSQL\"",
                "systemContext systems_product \"c4-context\" {", "container systems_product \"c4-container\" {",
                "component services_api ", "dynamic systems_product \"scenario_Weekly_order\" \"Weekly order\" {",
                "services_api -> services_web \"Proposal\"");
    }

    @Test
    void aWorkspaceTakesNothingFromTheMachineItIsReadOn() {
        assertThat(NotationExport.workspace(name(), Sheets.of(awkward()))).doesNotContain("${HOME}", "\\\\\"")
                .contains("\\\"b\\\"");
    }

    @Test
    void aWorkspaceIsNoTextOfOneView() {
        Sheet sheet = Sheets.of(snapshot("{}"), "architecture");

        assertThatThrownBy(() -> NotationExport.text(Notation.STRUCTURIZR, sheet))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plainCharactersStandWhereTheCanvasHasThem() {
        String text = NotationExport.text(Notation.ASCII, Sheets.of(snapshot("{}"), "architecture"));

        assertThat(text.lines().filter(line -> line.contains("| api ")).findFirst().orElseThrow())
                .contains("| db ");
        assertThat(text).contains(">|", "| API ", "| PostgreSQL ").endsWith("\n\napi -> db: depends_on\n");
        assertThat(text.lines().map(String::stripTrailing)).containsExactlyElementsOf(text.lines().toList());
    }

    @Test
    void twoElementsOfLikeNamesStayTwo() {
        Aliases aliases = new Aliases();

        assertThat(aliases.of(ElementId.service("a-b"))).isEqualTo("services_a_b");
        assertThat(aliases.of(ElementId.service("a_b"))).isEqualTo("services_a_b_2");
        assertThat(aliases.of(ElementId.service("a-b"))).isEqualTo("services_a_b");
        assertThat(aliases.of(ElementId.service("x".repeat(200)))).hasSizeLessThan(70);
    }

    @Test
    void theSameDesignGivesTheSameText() {
        for (Notation notation : List.of(Notation.MERMAID, Notation.PLANTUML, Notation.DOT, Notation.ASCII)) {
            assertThat(Sheets.of(awkward()).stream().map(sheet -> NotationExport.text(notation, sheet)).toList())
                    .isEqualTo(Sheets.of(awkward()).stream().map(sheet -> NotationExport.text(notation, sheet))
                            .toList());
        }
    }

    /** The awkward name as it is shown: on one line. */
    private static String name() {
        return key().replace('\n', ' ');
    }

    private static String key() {
        return awkward().design().landscape().persons().firstKey();
    }
}
