package dev.stackwright.model.yaml;

import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a changed text only where it was changed: the entry around the change, between a stand-in for what
 * surrounds it and one for the line that follows it. The rest of the tree is taken over. Answers nothing wherever
 * reading the whole text could say anything else, so that the result is always that of {@link YamlReader#read}.
 */
final class LocalReading {

    private static final String STAND_IN = "x:\n";

    private final YamlTree before;
    private final TextDocument after;
    private final EntryBlock block;
    private final int growth;

    private LocalReading(YamlTree before, TextDocument after, EntryBlock block, int growth) {
        this.before = before;
        this.after = after;
        this.block = block;
        this.growth = growth;
    }

    /**
     * @param patch what turned the tree's text into {@code after}
     * @return empty where the whole text has to be read
     */
    static Optional<YamlTree> read(YamlTree before, TextPatch patch, TextDocument after) {
        if (patch.isEmpty() || after.length() > YamlLimits.MAX_LENGTH) {
            return Optional.empty();
        }
        List<Replacement> replaced = patch.replacements();
        Range changed = new Range(replaced.get(0).start(), replaced.get(replaced.size() - 1).end());
        int growth = after.length() - before.text().length();
        return EntryBlock.around(before, changed)
                .map(block -> new LocalReading(before, after, block, growth))
                .filter(LocalReading::restIsWhole)
                .filter(LocalReading::staysBelowItsKey)
                .flatMap(LocalReading::tree);
    }

    /** What cannot be read elsewhere may have its cause here, or the other way round. */
    private boolean restIsWhole() {
        return before.masked().stream().allMatch(block.lines()::contains)
                && (before.isWhole() || before.problems().stream().allMatch(p -> block.lines().contains(p.range())))
                && !Anchors.isAnyIn(block.entry());
    }

    /** Every line of the block but the first stands deeper than its key, so that none can end it. */
    private boolean staysBelowItsKey() {
        int line = after.lineOf(block.lines().start()) + 1;
        for (; line < after.lineCount() && after.lineStart(line) < endAfter(); line++) {
            int at = after.lineStart(line);
            int end = after.lineEnd(line);
            int content = at;
            while (content < end && after.text().charAt(content) == ' ') {
                content++;
            }
            boolean empty = content == end || after.text().charAt(content) == '#';
            if (!empty && (content - at <= block.column() || after.text().charAt(content) == '\t')) {
                return false;
            }
        }
        return true;
    }

    private Optional<YamlTree> tree() {
        Optional<Follower> follower = follower();
        return follower.isEmpty() ? Optional.empty() : tree(follower.get());
    }

    private Optional<YamlTree> tree(Follower follower) {
        String lines = after.text().substring(block.lines().start(), endAfter());
        String around = surroundings();
        TextDocument local = TextDocument.of(around + lines + follower.text());
        List<YamlProblem> problems = new ArrayList<>();
        String readable = Unreadable.blankOut(local, problems);
        Masking masking = new Masking(local, readable, Offsets.of(readable), anchorsFor(lines));
        Range own = new Range(around.length(), around.length() + lines.length());
        Attempt attempt = masking.attempt();
        for (int round = 0; !attempt.succeeded(); round++) {
            problems.add(attempt.problem());
            boolean ranPast = follower.isThere() && attempt.reached() >= local.length();
            if (ranPast || round == YamlReader.MAX_ROUNDS) {
                return Optional.empty();
            }
            attempt = masking.maskOffender(attempt);
        }
        if (!masking.masked().stream().allMatch(own::contains)
                || !problems.stream().allMatch(problem -> own.contains(problem.range()))) {
            return Optional.empty();
        }
        int moved = block.lines().start() - around.length();
        return entryIn(attempt.documents(), follower).filter(entry -> !Anchors.isAnyIn(entry))
                .map(new Shift(moved)::moved)
                .flatMap(entry -> spliced(entry, problems, masking.masked(), moved));
    }

    /** A key for each mapping around the block. */
    private String surroundings() {
        StringBuilder around = new StringBuilder();
        for (EntryBlock.Step step : block.path().subList(0, block.path().size() - 1)) {
            around.append(" ".repeat(before.text().columnOf(step.entry().start()))).append(STAND_IN);
        }
        return around.toString();
    }

    /** The first line behind the block, where it is the key of the next entry or there is none. */
    private Optional<Follower> follower() {
        for (int line = after.lineOf(endAfter()); endAfter() < after.length() && line < after.lineCount(); line++) {
            String content = after.line(line).stripLeading();
            if (!content.isEmpty() && !content.startsWith("#")) {
                int at = after.lineEnd(line) - content.length();
                String margin = " ".repeat(at - after.lineStart(line));
                return levelOfEntryAt(at - growth).map(level -> new Follower(level, margin + STAND_IN));
            }
        }
        return Optional.of(Follower.NONE);
    }

    private Optional<Integer> levelOfEntryAt(int offset) {
        for (int level = 0; level < block.path().size(); level++) {
            EntryBlock.Step step = block.path().get(level);
            List<YamlEntry> entries = step.mapping().entries();
            if (step.index() + 1 < entries.size() && entries.get(step.index() + 1).start() == offset) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The block's entry, when everything around it was read as the stand-ins that are written there. */
    private Optional<YamlEntry> entryIn(List<YamlDocument> documents, Follower follower) {
        Optional<YamlNode> node = documents.size() == 1 ? documents.get(0).root() : Optional.empty();
        Optional<YamlEntry> entry = Optional.empty();
        for (int level = 0; level < block.path().size(); level++) {
            int count = level == follower.level() ? 2 : 1;
            if (node.isEmpty() || !(node.get() instanceof YamlMapping mapping) || mapping.entries().size() != count) {
                return Optional.empty();
            }
            entry = Optional.of(mapping.entries().get(0));
            node = entry.map(YamlEntry::value);
        }
        return entry;
    }

    private Map<String, YamlNode> anchorsFor(String lines) {
        return lines.indexOf('*') < 0 ? Map.of() : Anchors.above(before, block.lines().start());
    }

    private Optional<YamlTree> spliced(YamlEntry entry, List<YamlProblem> local, List<Range> masked, int moved) {
        Shift below = new Shift(growth);
        YamlNode value = null;
        for (int level = block.path().size() - 1; level >= 0; level--) {
            EntryBlock.Step step = block.path().get(level);
            YamlEntry own = value == null ? entry : new YamlEntry(step.entry().key(), value);
            value = with(step, own, below);
        }
        List<YamlDocument> documents = List.of(new YamlDocument(Optional.of(value)));
        if (after.text().indexOf('*') >= 0 && WrittenOut.excessIn(documents).isPresent()) {
            return Optional.empty();
        }
        List<YamlProblem> problems = problems(entry, local, moved);
        return Optional.of(new YamlTree(after, documents, problems,
                masked.stream().map(range -> range.shifted(moved)).toList()));
    }

    private static YamlMapping with(EntryBlock.Step step, YamlEntry own, Shift below) {
        List<YamlEntry> old = step.mapping().entries();
        List<YamlEntry> entries = new ArrayList<>(old.size());
        entries.addAll(old.subList(0, step.index()));
        entries.add(own);
        old.subList(step.index() + 1, old.size()).forEach(entry -> entries.add(below.moved(entry)));
        NodePlace place = step.mapping().place();
        int end = Math.max(place.start(), entries.get(entries.size() - 1).end());
        return new YamlMapping(new NodePlace(place.start(), place.contentStart(), end, place.anchor(), place.tag()),
                entries, false);
    }

    private List<YamlProblem> problems(YamlEntry entry, List<YamlProblem> local, int moved) {
        List<YamlProblem> all = new ArrayList<>();
        for (YamlProblem problem : before.problems()) {
            int start = problem.range().start();
            if (!block.lines().contains(problem.range())) {
                all.add(start < block.lines().start() ? problem : shifted(problem, growth));
            }
        }
        local.forEach(problem -> all.add(shifted(problem, moved)));
        Aliases.reportDangling(List.of(new YamlDocument(Optional.of(entry.value()))), all);
        all.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return all;
    }

    private static YamlProblem shifted(YamlProblem problem, int by) {
        return new YamlProblem(problem.range().shifted(by), problem.message(), problem.remedy());
    }

    private int endAfter() {
        return block.lines().end() + growth;
    }

    /**
     * Stands for the line behind the block.
     *
     * @param level of the mapping whose next entry it is, 0 for the root's; -1 where the text ends
     */
    private record Follower(int level, String text) {

        private static final Follower NONE = new Follower(-1, "");

        boolean isThere() {
            return level >= 0;
        }
    }
}
