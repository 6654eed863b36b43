package dev.stackwright.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says what the editor offers names only what is shown by a test. */
class EditorFeaturesTest {

    private static final Path PAGE = Path.of("../resources/guide/editor-features.md");
    private static final List<Path> TESTS = List.of(Path.of("src/test/java"), Path.of("../model/src/test/java"),
            Path.of("../rendering/src/test/java"));
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");
    private static final String TEST = "@(Test|RepeatedTest\\(\\d+\\)|Parameterized"
            + "Test\\b(?:(?!\\n    })[\\s\\S])*?)\\s+(@\\w+(\\([^)]*\\))?\\s+)*(public )?void %s\\(";

    @Test
    void everyFeatureIsShownByATestThatIsThere() throws IOException {
        Map<String, Path> classes = classes();
        List<String> missing = new ArrayList<>();
        for (String row : rows()) {
            String cell = row.split("(?<!\\\\)\\|")[3];
            Matcher named = NAMED.matcher(cell);
            int count = 0;
            while (named.find()) {
                count++;
                if (!isTest(classes, named.group(1), named.group(2))) {
                    missing.add(named.group(1) + "#" + named.group(2) + " in: " + row);
                }
            }
            if (count == 0 || !named.replaceAll("").matches("[\\s,]*")) {
                missing.add("no test in: " + row);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void aTestThatIsNotThereIsNoticed() throws IOException {
        Map<String, Path> classes = classes();

        assertThat(isTest(classes, "EditorFeaturesTest", "aTestThatIsNotThereIsNoticed")).isTrue();
        assertThat(isTest(classes, "EditorFeaturesTest", "rows")).isFalse();
        assertThat(isTest(classes, "EditorFeaturesTest", "thereIsNoSuchMethod")).isFalse();
        assertThat(isTest(classes, "NoSuchTest", "everyFeatureIsShownByATestThatIsThere")).isFalse();
    }

    @Test
    void everyPageItLeadsToIsThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([\\w-]+\\.md)\\)").matcher(Files.readString(PAGE));

        while (link.find()) {
            assertThat(PAGE.resolveSibling(link.group(1))).exists();
        }
    }

    /** The rows of all tables, without their heads. */
    private static List<String> rows() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("|")
                && !line.startsWith("| others have") && !line.startsWith("| ---")).toList();
        assertThat(rows).hasSizeGreaterThan(60).allMatch(row -> row.split("(?<!\\\\)\\|").length == 4);
        return rows;
    }

    private static boolean isTest(Map<String, Path> classes, String type, String method) throws IOException {
        return classes.containsKey(type) && Pattern.compile(TEST.formatted(method))
                .matcher(Files.readString(classes.get(type))).find();
    }

    private static Map<String, Path> classes() {
        return TESTS.stream().flatMap(EditorFeaturesTest::sources)
                .filter(path -> path.toString().endsWith("Test.java"))
                .collect(Collectors.toMap(path -> path.getFileName().toString().replace(".java", ""),
                        Function.identity(), (first, second) -> first));
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
