package dev.stackwright.app.panels.images;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ResolvedPanel;
import dev.stackwright.app.task.Once;
import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.registry.ImageInventory;
import dev.stackwright.model.registry.ImageOrigin;
import dev.stackwright.model.registry.StackImage;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The images panel: every image of the project with its registry, and a way to publish what is built from source. */
public final class ImagesView extends BorderPane {

    private final Once<ImageOrigin.Reader> origins;
    private final TableView<StackImage> table = new TableView<>();
    private final Label summary = new Label();
    private final Button publish = new Button(Strings.text("images.publish"));
    private List<StackImage> shown = List.of();
    private final Label nothing = new Label(Strings.text("images.none"));

    /**
     * @param reveal  shows a service
     * @param publish lets the user publish what is built from source
     */
    public ImagesView(Project project, Technologies technologies, Consumer<ElementId> reveal, Runnable publish) {
        this.origins = new Once<>(() -> new ImageOrigin.Reader(technologies, Registries.read()));
        setId("images");
        getStyleClass().addAll("panel", "images");
        this.publish.setId("images-publish");
        this.publish.setOnAction(event -> publish.run());
        Hindrance.explain(this.publish, Strings.text("images.publish.none"));
        summary.getStyleClass().add("panel-summary");
        summary.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(summary, gap, this.publish);
        bar.getStyleClass().add("filter-bar");
        Hindrance.watch(bar);
        setTop(bar);
        table.setId("images-table");
        table.setAccessibleText(Strings.text("dock.images"));
        table.getColumns().addAll(List.of(
                column("images.services", 170, image -> String.join(", ", image.services())),
                column("images.image", 330, this::shownImage),
                column("images.tag", 110, image -> image.name().map(ImagesView::version).orElse("")),
                column("images.registry", 200, image -> image.name().map(ImageName::registry)
                        .map(host -> Strings.text("images.host", origins.get().registryName(host), host)).orElse("")),
                column("images.owner", 110, image -> Strings.text("images.owner." + image.origin().owner().id())),
                column("images.remark", 320, image -> image.origin().remark())));
        nothing.getStyleClass().add("panel-empty");
        table.setPlaceholder(nothing);
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                selected().ifPresent(image -> reveal.accept(ElementId.service(image.services().get(0))));
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(image -> reveal.accept(ElementId.service(image.services().get(0))));
                event.consume();
            }
        });
        setCenter(table);
        new ResolvedPanel<>(project, this, (resolved, snapshot) -> ImageInventory.of(resolved, origins.get()),
                this::show).refresh();
    }

    private static TableColumn<StackImage, String> column(String title, double widthPx,
                                                          Function<StackImage, String> text) {
        TableColumn<StackImage, String> column = new TableColumn<>(Strings.text(title));
        column.setPrefWidth(widthPx);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private String shownImage(StackImage image) {
        return image.reference().isEmpty() ? Strings.text(image.built() ? "images.built" : "images.missing")
                : image.reference();
    }

    private static String version(ImageName name) {
        return name.tag().or(() -> name.digest().map(digest -> digest.length() > 19 ? digest.substring(0, 19) + "\u2026"
                : digest)).orElse(Strings.text("images.noTag"));
    }

    private Optional<StackImage> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void show(ImageInventory inventory) {
        if (!inventory.images().equals(shown)) {
            shown = inventory.images();
            List<String> before = selected().map(StackImage::services).orElse(List.of());
            table.setItems(FXCollections.observableArrayList(inventory.images()));
            inventory.images().stream().filter(image -> image.services().equals(before)).findFirst()
                    .ifPresent(table.getSelectionModel()::select);
            table.sort();
        }
        int builds = inventory.builds().size();
        summary.setText(inventory.images().isEmpty() ? "" : Strings.text("images.summary",
                Strings.counted("images.count", inventory.images().size()),
                Strings.counted("images.registries", inventory.registries().size()),
                Strings.counted("images.builds", builds)));
        publish.setDisable(builds == 0);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
