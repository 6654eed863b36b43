package dev.stackwright.model.project;

import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.project.EnvFile.Line;
import dev.stackwright.model.project.EnvFile.Quoting;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A file of variables, to be read as Docker Compose reads it and to be changed line by line: whatever a change does not
 * name stays as it is. Immutable.
 */
public final class VariableFile {

    private static final Path NOWHERE = Path.of("/stack/.env");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private final TextDocument text;
    private final EnvFile file;

    private VariableFile(TextDocument text) {
        this.text = text;
        this.file = EnvFile.of(text.text());
    }

    public static VariableFile of(TextDocument text) {
        return new VariableFile(text);
    }

    /** True for a name that a compose file can use. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** A value as such a file has to write it, so that Docker Compose reads it back as it is. */
    public static String quoted(String value) {
        return EnvQuoting.quoted(value);
    }

    /**
     * What the file sets, in its order; of two lines of one name the later counts.
     *
     * @param shell variables that are set around the file; they win inside of values
     */
    public Map<String, String> values(Function<String, Optional<String>> shell) {
        SourceFile source = new SourceFile(NOWHERE, SourceFile.Role.ENVIRONMENT, new Reading.Text(text));
        Resolution run = new Resolution(path -> new Reading.Unreadable(Reading.Reason.MISSING, "", ""),
                ResolveOptions.of(List.of(NOWHERE)));
        Map<String, String> values = new LinkedHashMap<>();
        EnvValues.of(run, source, file, shell).forEach((name, value) -> values.put(name, value.text()));
        return values;
    }

    /** Where the line that counts for a variable names it; empty where none does. */
    public Optional<Range> place(String name) {
        return line(name).map(Line::at);
    }

    private Optional<Line> line(String name) {
        return file.lines().stream().filter(line -> line.name().equals(name)).reduce((first, second) -> second);
    }

    /**
     * The patch that gives a variable a value: in its line, or in a new one at the end. Empty where the file cannot
     * hold it, since lines that cannot be read would swallow it.
     */
    public Optional<TextPatch> setting(String name, String value) {
        String written = EnvQuoting.quoted(value);
        TextPatch patch = line(name).map(line -> TextPatch.of(new Replacement(line.range().start(), line.range().end(),
                (line.quoting() == Quoting.NO_VALUE ? "=" : "") + written)))
                .orElseGet(() -> appending(name + "=" + written));
        return changed(patch, name, Optional.of(value));
    }

    private TextPatch appending(String line) {
        String end = text.lineEnding().text();
        boolean isComplete = text.length() == 0 || text.text().endsWith("\n");
        return TextPatch.of(Replacement.insert(text.length(), (isComplete ? "" : end) + line + end));
    }

    /** The patch that takes every line of a variable out. */
    public Optional<TextPatch> removing(String name) {
        List<Replacement> gone = file.lines().stream().filter(line -> line.name().equals(name))
                .map(line -> new Replacement(text.lineStart(text.lineOf(line.at().start())),
                        text.nextLineStart(text.lineOf(line.range().end())), "")).toList();
        return changed(new TextPatch(gone), name, Optional.empty());
    }

    /**
     * One place that names a variable.
     *
     * @param range exactly the characters of the name
     * @param sets  true for a line of that variable, false where another value reads it
     */
    public record Mention(String name, Range range, boolean sets) {
    }

    /** Every place that names a variable, in the order of the file. */
    public List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        for (Line line : file.lines()) {
            found.add(new Mention(line.name(), line.at(), true));
            if (line.quoting() == Quoting.UNQUOTED || line.quoting() == Quoting.DOUBLE) {
                String written = text.slice(line.range());
                for (Interpolation.Variable read : Interpolation.variablesIn(written)) {
                    int start = read.start() + (written.startsWith("${", read.start()) ? 2 : 1);
                    Range name = new Range(start, start + read.name().length());
                    if (!isEscaped(written, name)) {
                        found.add(new Mention(read.name(), name.shifted(line.range().start()), false));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** The patch that calls a variable otherwise, in its lines and where other values name it. */
    public Optional<TextPatch> renaming(String from, String to) {
        List<Replacement> renamed = mentions().stream().filter(mention -> mention.name().equals(from))
                .map(mention -> Replacement.of(mention.range(), to)).toList();
        TextPatch patch = new TextPatch(renamed);
        Map<String, String> before = new LinkedHashMap<>(values(name -> Optional.empty()));
        Map<String, String> after = of(text.apply(patch)).values(name -> Optional.empty());
        Optional<String> value = Optional.ofNullable(before.remove(from));
        value.ifPresent(kept -> before.put(to, kept));
        return before.equals(after) ? Optional.of(patch) : Optional.empty();
    }

    /** True for a name behind a dollar sign that a backslash makes an ordinary character. */
    private static boolean isEscaped(String written, Range name) {
        int dollar = written.lastIndexOf('$', name.start());
        int backslashes = 0;
        while (backslashes < dollar && written.charAt(dollar - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** The patch, where it does what it should and leaves all other variables as they are. */
    private Optional<TextPatch> changed(TextPatch patch, String name, Optional<String> value) {
        Map<String, String> before = new LinkedHashMap<>(values(other -> Optional.empty()));
        VariableFile after = of(text.apply(patch));
        Map<String, String> now = new LinkedHashMap<>(after.values(other -> Optional.empty()));
        before.remove(name);
        Optional<String> set = Optional.ofNullable(now.remove(name));
        boolean isFaithful = before.keySet().equals(now.keySet()) && set.equals(value)
                && after.file.faults().size() <= file.faults().size();
        return isFaithful ? Optional.of(patch) : Optional.empty();
    }
}
