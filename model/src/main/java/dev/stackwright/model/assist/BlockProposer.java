package dev.stackwright.model.assist;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.NewBlock;
import dev.stackwright.model.text.Range;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Proposes whole services where the name of one would be written: the blocks of the palette. */
final class BlockProposer implements Proposer {

    private static final String EMPTY_STACK = "services:\n";
    private static final int EMPTY_STACK_STEP = 2;

    /**
     * A service as lines.
     *
     * @param name    its name, which stands at the beginning of the text
     * @param text    from its name on, indented by two spaces a level
     * @param volumes named volumes it mounts
     */
    private record Block(String name, String text, List<String> volumes) {
    }

    private final Technologies technologies;
    private final Map<String, Block> written = new ConcurrentHashMap<>();

    BlockProposer(Technologies technologies) {
        this.technologies = technologies;
    }

    static boolean suits(Asked asked) {
        return asked.place().role() == Role.KEY && asked.isAt("services") && !asked.place().flow() && asked.endsLine();
    }

    /** True once the lines of the blocks are known, which takes a moment. */
    boolean isReady() {
        return !written.isEmpty();
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        return suits(asked) ? technologies.blocks().stream().flatMap(category -> category.blocks().stream())
                .map(block -> proposal(block, asked)) : Stream.empty();
    }

    private Proposal proposal(Technology technology, Asked asked) {
        Block block = block(technology, freeName(technology, asked));
        String text = Snippet.indented(block.text(), asked.place().column(), asked.step());
        Insertion insertion = new Insertion(text, List.of(new Range(0, block.name().length()), Range.at(text.length())),
                block.volumes());
        return new Proposal(Proposal.Kind.SNIPPET, technology.name(), technology.imageReference(),
                technology.summary() + "\nWhen: " + technology.when() + "\nWhen not: " + technology.whenNot(),
                insertion);
    }

    private static String freeName(Technology technology, Asked asked) {
        String name = NewBlock.freeName(technology, asked.snapshot());
        boolean isTaken = asked.around().others().stream().anyMatch(file -> file.compose().hasService(name));
        return isTaken ? name + "-" + (asked.file().services().size() + 1) : name;
    }

    private Block block(Technology technology, String name) {
        return written.computeIfAbsent(technology.id() + " " + name, key -> write(technology, name));
    }

    private static Block write(Technology technology, String name) {
        Snapshot empty = Snapshot.of(EMPTY_STACK);
        if (!(new AddService(NewBlock.of(technology, name)).on(empty) instanceof Outcome.Ready done)) {
            return new Block(name, name + ":\n  image: " + technology.imageReference(), List.of());
        }
        ComposeFile file = empty.apply(done.edit()).compose();
        String lines = file.tree().text().slice(file.service(name).orElseThrow().range());
        StringBuilder text = new StringBuilder();
        lines.lines().forEach(line -> text.append(text.isEmpty() ? "" : "\n")
                .append(line.startsWith(" ") ? line.substring(Math.min(EMPTY_STACK_STEP, line.length())) : line));
        return new Block(name, text.toString().stripTrailing(),
                file.volumes().stream().map(NamedElement::name).toList());
    }
}
