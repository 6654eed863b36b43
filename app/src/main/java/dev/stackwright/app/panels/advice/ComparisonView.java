package dev.stackwright.app.panels.advice;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.panels.catalog.EntryField;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Technologies side by side: by criterion what the answers make of them, then what is to know of each. */
public final class ComparisonView extends BorderPane {

    private static final int LEAST_WEIGHED = 2;

    private final AdviceModel model;
    private final Asking asking;
    private final EntryField adding;
    private final Button weigh = new Button(Strings.text("advice.weigh"), new FontIcon(MaterialDesignS.SCALE_BALANCE));
    private final Label said = new Label();
    private List<CatalogEntry> entries = List.of();

    public ComparisonView(AdviceModel model, Asking asking) {
        this.model = model;
        this.asking = asking;
        setId("comparison");
        getStyleClass().addAll("panel", "comparison");
        adding = new EntryField(model.library(), "comparison-add", Strings.text("comparison.add"), this::add);
        HBox.setHgrow(adding, Priority.ALWAYS);
        weigh.setId("comparison-weigh");
        weigh.setOnAction(event -> asking.weigh("", entries));
        Hindrance.explain(weigh, Strings.text("comparison.few"));
        said.getStyleClass().add("inline-message");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        HBox line = new HBox(adding, weigh);
        line.getStyleClass().add("field-line");
        VBox top = new VBox(line, said);
        top.getStyleClass().add("panel-top");
        setTop(top);
        model.givenProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** Sets these side by side. */
    public void show(List<CatalogEntry> compared) {
        entries = List.copyOf(compared);
        refresh();
    }

    /** The technologies that are compared. */
    public List<CatalogEntry> entries() {
        return entries;
    }

    @Override
    public void requestFocus() {
        adding.requestFocus();
    }

    private void add(String name, Optional<String> id) {
        Optional<CatalogEntry> entry = id.flatMap(model.library().catalog()::byId);
        said.setText(entry.isPresent() ? "" : Strings.text("comparison.unknown", name));
        entry.filter(found -> !entries.contains(found)).ifPresent(found -> {
            List<CatalogEntry> more = new ArrayList<>(entries);
            more.add(found);
            show(more);
        });
    }

    private void remove(CatalogEntry entry) {
        show(entries.stream().filter(other -> !other.equals(entry)).toList());
    }

    private void refresh() {
        weigh.setDisable(entries.size() < LEAST_WEIGHED);
        if (entries.isEmpty()) {
            setCenter(welcome());
            return;
        }
        ScrollPane scroll = new ScrollPane(new ComparisonGrid(model, entries, asking, this::remove));
        scroll.getStyleClass().add("comparison-scroll");
        if (getCenter() instanceof ScrollPane before) {
            scroll.setVvalue(before.getVvalue());
            scroll.setHvalue(before.getHvalue());
        }
        setCenter(scroll);
    }

    private static VBox welcome() {
        FontIcon icon = new FontIcon(MaterialDesignC.COMPARE_HORIZONTAL);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(Strings.text("comparison.welcome.title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(Strings.text("comparison.welcome.text"));
        text.setWrapText(true);
        text.getStyleClass().add("empty-text");
        VBox welcome = new VBox(icon, title, text);
        welcome.getStyleClass().add("catalog-welcome");
        return welcome;
    }
}
