package dev.stackwright.model.assist;

import java.util.List;
import java.util.stream.Stream;

/** Proposes lines that are written often, read from data. */
final class SnippetProposer implements Proposer {

    private final List<Snippet> snippets = Snippet.read();

    List<Snippet> all() {
        return snippets;
    }

    @Override
    public Stream<Proposal> at(Asked asked) {
        return snippets.stream().filter(snippet -> snippet.suits(asked)).map(snippet -> snippet.at(asked));
    }
}
