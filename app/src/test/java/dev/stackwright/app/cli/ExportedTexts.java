package dev.stackwright.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for gaps in the documents that left with a stack. */
final class ExportedTexts {

    private static final Pattern CODE = Pattern.compile("(?s)(?m:^)```.*?```|(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern GAP = Pattern.compile("\\$\\{|\\{\\{|\\b(?:TODO|TBD)\\b");
    /** A heading with nothing below it, or with the next one of its own level or a higher one. */
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.*)\\n+(?:(#{1,6}) |\\z)");

    private ExportedTexts() {
    }

    static List<String> gapsIn(Path folder) {
        List<String> gaps = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                gaps(Files.readString(file)).forEach(gap -> gaps.add(folder.relativize(file) + ": " + gap));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading what left in " + folder, e);
        }
        return gaps;
    }

    static List<String> gaps(String markdown) {
        String prose = CODE.matcher(markdown).replaceAll("code");
        List<String> gaps = new ArrayList<>();
        for (Matcher gap = GAP.matcher(prose); gap.find();) {
            gaps.add("'" + prose.substring(Math.max(0, gap.start() - 40), Math.min(prose.length(), gap.end() + 20))
                    .replace("\n", " ") + "'");
        }
        Matcher heading = HEADING.matcher(prose);
        for (int from = 0; heading.find(from); from = heading.end(2)) {
            if (heading.group(3) == null || heading.group(3).length() <= heading.group(1).length()) {
                gaps.add("nothing below '" + heading.group(2) + "'");
            }
        }
        return gaps;
    }
}
