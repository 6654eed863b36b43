package dev.stackwright.app.panels.operations;

import dev.stackwright.app.controls.FieldCell;
import dev.stackwright.app.controls.Offer;
import dev.stackwright.app.controls.OfferMenu;
import dev.stackwright.model.catalog.Suggestions.Topic;
import dev.stackwright.model.design.Scaling;
import dev.stackwright.model.operations.OperationEntry;
import dev.stackwright.resources.Strings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;

/** One fact of how a service is operated, changed in place. */
final class OperationCell extends FieldCell<OperationLine> {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("inherited");

    private final OperationEntry entry;
    private final OperationsModel model;
    private final Consumer<Optional<String>> refused;

    /** @param refused gets why the last change was refused; empty where it was not */
    OperationCell(OperationEntry entry, OperationsModel model, Consumer<Optional<String>> refused) {
        this.entry = entry;
        this.model = model;
        this.refused = refused;
    }

    @Override
    protected void edit(OperationLine line) {
        if (entry == OperationEntry.MODE) {
            List<Offer> modes = Arrays.stream(Scaling.Mode.values())
                    .map(mode -> new Offer(mode.key(), Strings.text("operations.mode." + mode.key()))).toList();
            new OfferMenu(Strings.text("operations.open"), modes, line.text(entry), false, text -> set(line, text))
                    .open(this);
        } else {
            open(line.text(entry), offers(), false,
                    Strings.text("operations.prompt." + entry.name().toLowerCase(Locale.ROOT)),
                    text -> set(line, text));
        }
    }

    private List<Offer> offers() {
        return switch (entry) {
            case TRIGGER -> model.suggested(Topic.TRIGGERS).stream().map(Offer::of).toList();
            case TARGET -> model.suggested(Topic.BACKUP_TARGETS).stream().map(Offer::of).toList();
            default -> List.of();
        };
    }

    private void set(OperationLine line, String text) {
        refused.accept(model.set(line.service(), entry, text));
        getTableView().requestFocus();
    }

    @Override
    protected void show(Optional<OperationLine> shown) {
        String said = shown.map(line -> line.text(entry)).orElse("");
        String text = entry == OperationEntry.MODE && !said.isEmpty() ? Strings.text("operations.mode." + said) : said;
        boolean isBeside = text.isEmpty() && shown.filter(line -> line.isBeside(entry)).isPresent();
        setText(isBeside ? "\u2013" : text);
        pseudoClassStateChanged(BESIDE, shown.isPresent() && said.isEmpty());
    }
}
