package dev.stackwright.model.assist;

import dev.stackwright.model.assist.FilePlace.Wanted;
import dev.stackwright.model.compose.Attribute;
import dev.stackwright.model.compose.TextValue;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes files and folders, step by step along a path. Looks at the disk. */
final class FileProposer implements Proposer {

    /** More than anybody reads; whoever types on gets others. */
    private static final int MOST = 300;
    private static final Set<String> NEVER_MEANT = Set.of(".git", ".DS_Store", "node_modules", "__pycache__");

    /** Where the last part of the path begins in the word; empty where it has one part only. */
    static OptionalInt lastPart(Asked asked) {
        int slash = asked.typed().lastIndexOf('/');
        return slash < 0 || FilePlace.of(asked).isEmpty() ? OptionalInt.empty() : OptionalInt.of(slash + 1);
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        return FilePlace.of(asked).map(place -> at(place, asked)).orElse(Stream.empty());
    }

    private Stream<Proposal> at(FilePlace place, Asked asked) {
        String typed = asked.typed();
        String before = typed.substring(0, typed.lastIndexOf('/') + 1);
        Optional<Path> folder = start(place, asked).flatMap(start -> Surroundings.below(start, before));
        if (folder.isEmpty()) {
            return Stream.empty();
        }
        String last = typed.substring(before.length());
        String lead = before.isEmpty() ? place.start() : "";
        Stream<Proposal> here = before.isEmpty() && place.wanted() == Wanted.FOLDER
                ? Stream.of(new Proposal(Proposal.Kind.FOLDER, ".", "folder of this file", "", Insertion.of(".")))
                : Stream.empty();
        return Stream.concat(here, asked.around().list(folder.get())
                .filter(entry -> entry.isFolder() || place.wanted() != Wanted.FOLDER)
                .filter(entry -> !NEVER_MEANT.contains(entry.name()) && !entry.name().endsWith(".stackwright.json"))
                .filter(entry -> Match.of(last, entry.name()).isPresent()
                        || Match.of(last, lead + entry.name()).isPresent())
                .sorted(Comparator.comparingInt((Folders.Entry entry) -> rank(place, entry))
                        .thenComparing(entry -> entry.name().toLowerCase(Locale.ROOT)))
                .limit(MOST).map(entry -> proposal(place, entry, lead)));
    }

    /** The folder that paths of the place are read against. */
    private static Optional<Path> start(FilePlace place, Asked asked) {
        Optional<Path> folder = asked.around().folder();
        return place.isBelow("build", "dockerfile") ? folder.flatMap(start -> context(asked)
                .map(path -> Surroundings.below(start, path)).orElse(folder)) : folder;
    }

    /** The folder a service is built from, as written; empty where none is. */
    static Optional<String> context(Asked asked) {
        return asked.serviceRead().flatMap(service -> service.attribute("build", "context"))
                .flatMap(Attribute::text).map(TextValue::resolved);
    }

    private static int rank(FilePlace place, Folders.Entry entry) {
        int hidden = entry.name().startsWith(".") && !(place.wanted() == Wanted.FILE && entry.name().startsWith(".env"))
                ? 2 : 0;
        boolean isSecond = entry.isFolder() == (place.wanted() == Wanted.FILE);
        return hidden + (isSecond ? 1 : entry.isFolder() ? 0 : place.rank(entry.name()));
    }

    private static Proposal proposal(FilePlace place, Folders.Entry entry, String lead) {
        if (!entry.isFolder()) {
            return new Proposal(Proposal.Kind.FILE, lead + entry.name(), "", "", Insertion.of(lead + entry.name()));
        }
        boolean goesOn = place.wanted() == Wanted.FILE;
        return new Proposal(Proposal.Kind.FOLDER, lead + entry.name(), goesOn ? "folder, opens" : "folder", "",
                Insertion.of(lead + entry.name() + (goesOn ? "/" : "")));
    }
}
