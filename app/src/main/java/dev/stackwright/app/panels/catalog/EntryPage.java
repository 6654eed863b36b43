package dev.stackwright.app.panels.catalog;

import dev.stackwright.app.controls.Section;
import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.CatalogEntry;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.Profile;
import dev.stackwright.model.catalog.Software;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The page of one technology: what it is for, when to choose it and when not, what goes with it and where it runs. */
final class EntryPage extends ScrollPane {

    private final CatalogModel model;
    private final StackUse use;
    private final Consumer<CatalogEntry> compare;
    private final VBox body = new VBox();
    private Optional<EntryHead> head = Optional.empty();

    /** @param compare sets a technology beside its alternatives */
    EntryPage(CatalogModel model, StackUse use, Consumer<CatalogEntry> compare) {
        this.compare = compare;
        this.model = model;
        this.use = use;
        setId("catalog-page");
        getStyleClass().add("catalog-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("catalog-page-body");
        setContent(body);
        model.shownProperty().addListener((property, before, now) -> show(now));
        use.project().workspace().addListener(change -> refreshUse());
        show(model.shownProperty().get());
    }

    private void refreshUse() {
        head.ifPresent(EntryHead::refresh);
    }

    private void show(Optional<CatalogEntry> entry) {
        head = entry.map(shown -> new EntryHead(shown, model, use, () -> compare.accept(shown)));
        body.getChildren().setAll(entry.map(this::content).orElseGet(this::welcome));
        setVvalue(0);
    }

    private List<Node> welcome() {
        FontIcon icon = new FontIcon(MaterialDesignB.BOOKSHELF);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label(Strings.text("catalog.welcome.title", model.catalog().entries().size()));
        title.getStyleClass().add("empty-title");
        Label text = PageText.of(Strings.text("catalog.welcome.text"), "empty-text");
        VBox welcome = new VBox(icon, title, text);
        welcome.getStyleClass().add("catalog-welcome");
        return List.of(welcome);
    }

    private List<Node> content(CatalogEntry entry) {
        Profile profile = entry.profile();
        Catalog catalog = model.catalog();
        VBox rest = new VBox();
        rest.getChildren().add(choosing(profile));
        links(rest, "catalog.pairs", catalog.named(profile.pairsWith()));
        links(rest, "catalog.alternatives", catalog.named(profile.alternatives()));
        rest.getChildren().addAll(new ElsewhereSections(model).of(entry));
        rest.getChildren().add(new WhereaboutsSection(entry, model.library().choices()));
        if (entry instanceof Container container) {
            rest.getChildren().addAll(new ContainerSections(container).all());
        } else if (entry instanceof Software software) {
            made(rest, software);
        }
        rest.getChildren().add(new Section(Strings.text("catalog.source"),
                PageText.of(EntryWords.source(profile.source()), "field-hint")));
        return List.of(head.orElseThrow(), rest);
    }

    private static HBox choosing(Profile profile) {
        HBox both = new HBox(reason(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "catalog-for", "catalog.when",
                profile.when()), reason(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "catalog-against", "catalog.whenNot",
                profile.whenNot()));
        both.getStyleClass().add("catalog-choosing");
        return both;
    }

    private static VBox reason(Ikon icon, String styleClass, String titleKey, String text) {
        Label title = new Label(Strings.text(titleKey), new FontIcon(icon));
        title.getStyleClass().addAll("section-title", styleClass);
        VBox box = new VBox(title, PageText.of(text));
        box.getStyleClass().add("catalog-reason");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(1);
        return box;
    }

    private void links(VBox rest, String titleKey, List<CatalogEntry> entries) {
        if (!entries.isEmpty()) {
            rest.getChildren().add(new Section(Strings.text(titleKey), new EntryLinks(model, entries)));
        }
    }

    private static void made(VBox rest, Software software) {
        FactGrid facts = new FactGrid();
        software.language().ifPresent(language -> facts.add("catalog.language", PageText.of(language)));
        software.baseImage().ifPresent(image -> facts.add("catalog.baseImage", PageText.code(image)));
        if (!facts.isEmpty()) {
            rest.getChildren().add(new Section(Strings.text("catalog.inImage"), facts));
        }
    }
}
