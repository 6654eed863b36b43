package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.resources.Resources;
import dev.stackwright.resources.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts and colours stand in their own files, and nothing asks for one that is not there. */
class TextsAndColoursTest {

    private static final Pattern KEY = Pattern.compile("Strings\\.(text|counted)\\(\\s*\"([a-zA-Z.-]+)\"");
    private static final Pattern ROLE = Pattern.compile("-sw-[a-z-]+[a-z]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            KEY.matcher(Files.readString(source)).results().filter(TextsAndColoursTest::isMissing)
                    .forEach(match -> missing.add(source.getFileName() + ": " + match.group(2)));
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isMissing(MatchResult call) {
        String key = call.group(2);
        boolean isWhole = !key.endsWith(".") && !key.endsWith("-");
        String wanted = call.group(1).equals("counted") ? key + ".one" : key;
        return isWhole && !Strings.keys().contains(wanted);
    }

    @Test
    void coloursStandInTheColourFileAlone() throws IOException {
        for (Path sheet : sheets()) {
            if (!sheet.getFileName().toString().startsWith("colors-")) {
                assertThat(COLOUR.matcher(Files.readString(sheet)).results().map(MatchResult::group))
                        .as(sheet.toString()).isEmpty();
            }
        }
    }

    @Test
    void everyRoleThatIsUsedHasAColour() throws IOException {
        Set<String> known = ROLE.matcher(Resources.text("css/colors-light.css")).results()
                .map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        for (Path sheet : sheets()) {
            String text = Files.readString(sheet);
            assertThat(ROLE.matcher(text).results().map(MatchResult::group))
                    .as(sheet.toString()).allMatch(role -> known.contains(role) || text.contains(role + ":"));
        }
    }

    private static Set<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../resources/src/main/resources/stackwright/css"))) {
            return files.filter(file -> file.toString().endsWith(".css")).collect(Collectors.toSet());
        }
    }

    private static Set<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
        }
    }
}
