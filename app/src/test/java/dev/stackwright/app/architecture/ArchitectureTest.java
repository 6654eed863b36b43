package dev.stackwright.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and who may enter them. */
@AnalyzeClasses(packages = "dev.stackwright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] TOOLKIT = {"javafx..", "com.sun.javafx..", "org.controlsfx..", "org.fxmisc..",
        "atlantafx.."};

    @ArchTest
    static final ArchRule RESOURCES_DEPEND_ON_NOTHING = noClasses().that().resideInAPackage("..stackwright.resources..")
            .should().dependOnClassesThat().resideOutsideOfPackages("java..", "dev.stackwright.resources..")
            .because("data and its accessors serve every module");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_TOOLKIT = noClasses().that().resideInAPackage("..stackwright.model..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
            .because("checks and edits run where no window can open");

    @ArchTest
    static final ArchRule THE_MODEL_DOES_NOT_LOOK_UP = noClasses().that().resideInAPackage("..stackwright.model..")
            .should().dependOnClassesThat().resideInAnyPackage("..stackwright.rendering..", "..stackwright.app..")
            .because("dependencies point one way: app, rendering, model, resources");

    @ArchTest
    static final ArchRule RENDERING_DOES_NOT_LOOK_UP = noClasses().that()
            .resideInAPackage("..stackwright.rendering..")
            .should().dependOnClassesThat().resideInAPackage("..stackwright.app..")
            .because("dependencies point one way: app, rendering, model, resources");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_OF_RENDERING_KNOWS_JAVAFX = noClasses().that()
            .resideInAPackage("..stackwright.rendering..")
            .and().resideOutsideOfPackage("..rendering.fx..")
            .should().dependOnClassesThat().resideInAnyPackage(TOOLKIT)
            .because("the command line draws without a toolkit");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_KNOWS_THE_YAML_ENGINE = noClasses().that()
            .resideOutsideOfPackage("..model.yaml..")
            .should().dependOnClassesThat().resideInAPackage("org.snakeyaml..")
            .because("its offsets, errors and limits are tamed there");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_ITS_ROOMS = noClasses().that()
            .resideOutsideOfPackages("..model.design..", "..model.catalog..", "..app.preferences..",
                    "..app.cli.report..")
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..")
            .because("the design file is read and written in one place, and so are the preferences and reports");

    @ArchTest
    static final ArchRule ELK_STAYS_BEHIND_THE_LAYOUT = noClasses().that()
            .resideOutsideOfPackage("..rendering.layout..")
            .should().dependOnClassesThat().resideInAPackage("org.eclipse..")
            .because("another engine may take its place");

    @ArchTest
    static final ArchRule GRAPHVIZ_STAYS_BEHIND_THE_NOTATIONS = noClasses().that()
            .resideOutsideOfPackage("..rendering.notation..")
            .should().dependOnClassesThat().resideInAPackage("guru.nidi..")
            .because("diagrams are asked for by what they show");

    @ArchTest
    static final ArchRule THE_RASTERISER_STAYS_BEHIND_THE_PICTURES = noClasses().that()
            .resideOutsideOfPackage("..rendering.export..")
            .should().dependOnClassesThat().resideInAPackage("com.github.weisj..")
            .because("pictures are asked for by what they show");

    @ArchTest
    static final ArchRule PDF_STAYS_IN_ITS_ROOMS = noClasses().that()
            .resideOutsideOfPackages("..rendering.export.pdf..", "..rendering.pack..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..",
                    "de.rototor..")
            .because("one room makes pictures of it and one the pack; clocks and document ids are tamed there");

    @ArchTest
    static final ArchRule RICH_TEXT_STAYS_IN_THE_EDITOR = noClasses().that()
            .resideOutsideOfPackage("..app.editor..")
            .should().dependOnClassesThat().resideInAnyPackage("org.fxmisc..", "org.reactfx..")
            .because("its line endings and its undo must not leak");

    @ArchTest
    static final ArchRule MARKDOWN_STAYS_IN_ITS_ROOMS = noClasses().that()
            .resideOutsideOfPackages("..app.controls.markdown..", "..rendering.pack..")
            .should().dependOnClassesThat().resideInAPackage("org.commonmark..")
            .because("one room shows it in the window and one in the pack");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_ON_THE_COMMAND_LINE = noClasses().that()
            .resideOutsideOfPackage("..app.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("the window has no arguments to parse");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_LOADS_NO_TOOLKIT = noClasses().that().resideInAPackage("..app.cli..")
            .should().dependOnClassesThat().resideInAnyPackage(TOOLKIT)
            .because("it runs without a display");

    @ArchTest
    static final ArchRule ONLY_THE_TASK_ROOM_SWITCHES_THREADS = noClasses().that()
            .resideOutsideOfPackage("..app.task..")
            .should().callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
            .because("tests put a same-thread twin in its place");

    @ArchTest
    static final ArchRule STATIC_MEANS_CONSTANT = fields().that().areStatic().should().beFinal()
            .because("two windows are two studios, and tests do not meet each other's leftovers");

    @ArchTest
    static final ArchRule MODEL_PACKAGES_HAVE_NO_CYCLES = slices().matching("dev.stackwright.model.(*)..")
            .should().beFreeOfCycles().because("text, yaml, compose, design, edit, recipe, check build on each other");

    @ArchTest
    static final ArchRule RENDERING_PACKAGES_HAVE_NO_CYCLES = slices().matching("dev.stackwright.rendering.(*)..")
            .should().beFreeOfCycles().because("a picture is made in steps");

    @ArchTest
    static final ArchRule APP_PACKAGES_HAVE_NO_CYCLES = slices().matching("dev.stackwright.app.(*)..")
            .should().beFreeOfCycles().because("only the shell knows all parts of the window");
}
