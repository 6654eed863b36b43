package dev.stackwright.model.assist.hint;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.SecretValues;
import dev.stackwright.model.assist.hint.InlayHint.Kind;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.project.ProjectService;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.ResolvedEntry;
import dev.stackwright.model.project.ResolvedMapping;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedScalar;
import dev.stackwright.model.project.SourceFile;
import java.util.List;
import java.util.Optional;

/** Says what a value takes the place of: that of the service that is extended, or of the file below an override. */
final class ExtendsHints {

    private final PlaceQuestion question;
    private final List<InlayHint> found;
    private final SecretValues secrets;

    ExtendsHints(PlaceQuestion question, List<InlayHint> found) {
        this.question = question;
        this.found = found;
        this.secrets = SecretValues.of(question.snapshot().design());
    }

    /** Places of the resolved project mean something only while it is that of this very text. */
    void find() {
        Optional<SourceFile> source = question.source();
        Optional<ComposeFile> read = source.flatMap(SourceFile::compose);
        if (read.filter(file -> file.tree().text().equals(question.text())).isPresent()) {
            for (ProjectService service : question.project().services()) {
                visit(service.attributes());
            }
        }
    }

    private void visit(ResolvedMapping mapping) {
        for (ResolvedEntry entry : mapping.entries()) {
            if (entry.value() instanceof ResolvedMapping deeper) {
                visit(deeper);
            } else if (entry.value() instanceof ResolvedScalar scalar && isHere(scalar)) {
                replaced(entry.key(), scalar);
            }
        }
    }

    private boolean isHere(ResolvedScalar scalar) {
        Provenance from = scalar.provenance();
        return from.isWritten() && from.replaced().isPresent()
                && question.file().filter(from.file().path()::equals).isPresent();
    }

    private void replaced(String key, ResolvedScalar scalar) {
        ResolvedNode before = scalar.provenance().replaced().orElseThrow();
        Optional<String> words = before.text().filter(text -> !text.isBlank()).filter(text -> !before.means(scalar));
        words.ifPresent(text -> found.add(new InlayHint(Kind.INHERITED, scalar.provenance().range().end(),
                (before.provenance().cameBy(Provenance.Kind.EXTENDS) ? "inherited: "
                        : before.provenance().file().path().getFileName() + ": ")
                        + InlayHints.brief(secrets.shown(key, text)))));
    }
}
