package dev.stackwright.rendering.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.starter.Starter;
import dev.stackwright.model.starter.Starters;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.rendering.handoff.HandoffInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No document would fit any other stack. */
class DocumentLawTest {

    /** Starters may have made the same choices, of which this one tells. */
    private static final Set<String> OF_CHOICES = Set.of("architecture/requirements.md");
    /** What stands where nothing is known: a heading, that it is undecided, and who is asked. */
    private static final Pattern NOTHING_SAID = Pattern.compile("(?m)^(#.*|" + Pattern.quote(DocumentWriter.UNDECIDED)
            + "|- .* Could be answered by .*|)\\n");
    /** What the worked example leaves open, so that documents show how that looks. */
    private static final Set<String> LEFT_OPEN = Set.of("architecture/current-state.md Integration pains");
    /** One of the names swapped, but neither a field of a dossier nor fields of the brief. */
    private static final Pattern NAME = Pattern.compile("(?!(?<=\")api(\": [\\[\"]|\\.[a-z]))\\bapi\\b");
    private static final BriefCatalog BRIEF = BriefCatalog.read();
    private static final Technologies TECHNOLOGIES = Technologies.read();

    @Test
    void everySectionSpeaksOfTheExampleAlone() {
        Map<String, String> bare = sections(written("Orderly", Snapshot.of("services:\n  web: {image: 'nginx:1.27'}\n")));
        Map<String, String> example = sections(written("Orderly", WorkedExample.snapshot()));

        assertThat(example).hasSizeGreaterThan(100);
        example.forEach((section, text) -> {
            if (!LEFT_OPEN.contains(section) && !section.startsWith("architecture/components/")) {
                assertThat(text).as(section).doesNotContain(DocumentWriter.UNDECIDED)
                        .isNotEqualTo(bare.get(section));
            }
        });
    }

    @Test
    void whatIsTheSameForTwoStartersSaysNothingButWhatIsOpen() {
        Map<String, String> seen = new HashMap<>();
        List<String> same = new ArrayList<>();
        for (Starter starter : Starters.read().all()) {
            written("Stack", starter.stack()).forEach((file, text) -> {
                String other = seen.put(text, starter.id());
                if (other != null && !OF_CHOICES.contains(file)
                        && !NOTHING_SAID.matcher(text).replaceAll("").isEmpty()) {
                    same.add(file + " of " + other + " and " + starter.id());
                }
            });
        }

        assertThat(same).isEmpty();
    }

    @Test
    void swappedNamesChangeNothingButTheNames() {
        Snapshot example = WorkedExample.snapshot();
        Snapshot other = Snapshot.of(TextDocument.of(swapped(example.text().text())),
                DesignStore.read(swapped(DesignStore.write(example.design()))).design());
        Map<String, String> before = written("Orderly", example);
        Map<String, String> after = new TreeMap<>();
        written("Orderly", other).forEach((file, text) -> after.put(swapped(file), text));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((file, text) -> {
            List<String> missing = new ArrayList<>(words(before.get(file)));
            List<String> added = new ArrayList<>();
            words(swapped(text)).forEach(word -> {
                if (!missing.remove(word)) {
                    added.add(word);
                }
            });
            assertThat(missing).as("%s: missing, instead of %s", file, added).isEmpty();
            assertThat(added).as(file).isEmpty();
            assertThat(text.equals(before.get(file))).as("%s names neither", file)
                    .isEqualTo(!Pattern.compile("\\b(api|forecaster)\\b").matcher(text).find());
        });
    }

    private static String swapped(String text) {
        return NAME.matcher(text).replaceAll("\u0001").replaceAll("\\bforecaster\\b", "api")
                .replace("\u0001", "forecaster");
    }

    /** All words whatever their order, since lists follow the names. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).sorted().toList();
    }

    /** Texts by document and heading. */
    private static Map<String, String> sections(Map<String, String> documents) {
        Map<String, String> sections = new TreeMap<>();
        documents.forEach((file, text) -> Pattern.compile("(?m)^## ").splitAsStream(text).skip(1)
                .forEach(section -> sections.put(file + " " + section.substring(0, section.indexOf('\n')), section)));
        return sections;
    }

    private static Map<String, String> written(String title, Snapshot snapshot) {
        StackFacts facts = new StackFacts(new HandoffInput(snapshot, title, "compose.yaml", TECHNOLOGIES,
                ChoiceCatalog.read(), LocalDate.of(2026, 1, 1)), BRIEF);
        DocumentWriter writer = new DocumentWriter(new SectionTemplates(Optional.empty()), facts, BRIEF);
        Map<String, String> documents = new TreeMap<>();
        DocumentCatalog.read().documents().stream().flatMap(outline -> writer.write(outline).stream())
                .forEach(document -> documents.put(document.file(), document.markdown()));
        return documents;
    }
}
