package dev.stackwright.model.assist.hint;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.hint.InlayHint.Kind;
import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which services a service speaks with although no dependency is declared. */
final class ReachHints {

    private final PlaceQuestion question;
    private final List<InlayHint> found;

    ReachHints(PlaceQuestion question, List<InlayHint> found) {
        this.question = question;
        this.found = found;
    }

    void find() {
        question.snapshot().compose().services().forEach(this::service);
    }

    private void service(Service service) {
        Set<String> known = new HashSet<>(service.waitsFor());
        known.addAll(question.snapshot().foreign().waitsFor(service.name()));
        known.add(service.name());
        for (HostNames.Mention mention : HostNames.spokenWith(question.snapshot().compose(), service)) {
            if (mention.origin().isOwn() && known.add(mention.service())) {
                found.add(new InlayHint(Kind.REACHES, mention.range().end(), "also reaches " + mention.service()));
            }
        }
    }
}
