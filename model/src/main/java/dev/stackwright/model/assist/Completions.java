package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.assist.Proposal.Kind;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.text.Range;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Knows what may be written in a compose file. May be asked by several threads. */
public final class Completions {

    private record Fitting(Proposal proposal, int match) {
    }

    /** Texts of more characters are looked at beside the window's thread. */
    private static final int QUICK_CHARACTERS = 60_000;

    private final Proposer variables = new VariableProposer();
    private final Proposer files = new FileProposer();
    private final ImageProposer images;
    private final BlockProposer blocks;
    private final List<Proposer> proposers;

    public Completions(ComposeReference reference, Technologies technologies) {
        this.images = new ImageProposer(technologies);
        this.blocks = new BlockProposer(technologies);
        this.proposers = List.of(new AttributeProposer(reference), new ValueProposer(reference),
                new NameProposer(reference), images, new EnvironmentProposer(technologies), new StageProposer(), files,
                new HealthcheckProposer(technologies), new SnippetProposer(), blocks);
    }

    /** What may be written at a caret of a file that stands alone. */
    public Proposals at(Snapshot snapshot, int caret) {
        return at(snapshot, caret, Surroundings.NONE);
    }

    /**
     * What may be written at a caret.
     *
     * @param snapshot the project with the file of the caret in front
     * @param caret    offset in the text of that file
     * @param around   what lies around that file
     */
    public Proposals at(Snapshot snapshot, int caret, Surroundings around) {
        Asked asked = new Asked(snapshot, CaretPlace.at(snapshot.text(), caret), around);
        Range word = asked.place().token();
        if (asked.place().role() == Role.TEXT) {
            return Proposals.none(caret);
        }
        OptionalInt variable = VariableProposer.nameStart(asked.typed());
        if (variable.isPresent()) {
            return fitting(List.of(variables), asked, new Range(word.start() + variable.getAsInt(), caret));
        }
        OptionalInt part = FileProposer.lastPart(asked);
        return part.isPresent() ? fitting(List.of(files), asked, new Range(word.start() + part.getAsInt(), word.end()))
                : fitting(proposers, asked, word);
    }

    /** True where the answer needs no disk and little time, so that it may be asked for on the window's thread. */
    public boolean isQuick(Snapshot snapshot, int caret, Surroundings around) {
        if (snapshot.text().length() > QUICK_CHARACTERS) {
            return false;
        }
        Asked asked = new Asked(snapshot, CaretPlace.at(snapshot.text(), caret), around);
        return FilePlace.of(asked).isEmpty() && !StageProposer.suits(asked) && !NameProposer.readsFile(asked)
                && (images.isReady() || !ImageProposer.suits(asked))
                && (blocks.isReady() || !BlockProposer.suits(asked));
    }

    private static Proposals fitting(List<Proposer> asking, Asked asked, Range replaced) {
        String typed = asked.text().slice(new Range(replaced.start(), asked.place().caret()));
        boolean isItem = asked.place().role() == Role.ITEM;
        Set<String> seen = new HashSet<>();
        List<Proposal> found = asking.stream().flatMap(proposer -> proposer.at(asked))
                .filter(proposal -> seen.add(proposal.label()))
                .flatMap(proposal -> Match.of(typed, proposal.label()).stream()
                        .mapToObj(match -> new Fitting(proposal, match)))
                .sorted(Comparator.comparingInt(Fitting::match)
                        .thenComparing(fitting -> kindRank(fitting.proposal().kind(), isItem)))
                .map(Fitting::proposal).toList();
        return new Proposals(replaced, typed, found);
    }

    /** An item is written as a whole more often than by its parts; files and folders come in the order of the place. */
    private static int kindRank(Kind kind, boolean isItem) {
        boolean isPart = kind == Kind.ATTRIBUTE && isItem;
        return isPart ? Kind.values().length : kind == Kind.FILE ? Kind.FOLDER.ordinal() : kind.ordinal();
    }
}
