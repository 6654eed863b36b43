package dev.stackwright.app.panels.blocks;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.project.BlockAdding;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.app.project.Outsider;
import dev.stackwright.model.catalog.BlockCategory;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The palette: a search field and the blocks by category. */
public final class BlocksView extends VBox {

    private final BlocksModel model;
    private final Consumer<Outsider> drawing;
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");

    /**
     * @param adding  adds blocks beside what is selected
     * @param drawing draws what stands outside the stack
     */
    public BlocksView(Blocks blocks, BlockAdding adding, Consumer<Outsider> drawing) {
        this.drawing = drawing;
        model = new BlocksModel(blocks, adding);
        setId("blocks");
        getStyleClass().addAll("panel", "blocks");
        search.setId("blocks-search");
        search.setPromptText(Strings.text("blocks.search"));
        search.setAccessibleText(Strings.text("blocks.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        search.setOnAction(event -> addOnlyMatch());
        VBox top = new VBox(search, new InlineMessage(refusal));
        top.getStyleClass().add("panel-top");
        list.getStyleClass().add("block-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = new Label(Strings.text("blocks.hint"));
        hint.getStyleClass().add("panel-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(top, scroll, hint);
        model.shownProperty().addListener(change -> show(model.shownProperty().get()));
        show(model.shownProperty().get());
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void show(List<BlockCategory> categories) {
        list.getChildren().clear();
        for (BlockCategory category : categories) {
            addHeading(category.name());
            category.blocks().forEach(block -> list.getChildren().add(new BlockRow(block, () -> add(block))));
        }
        List<Outsider> outsiders = model.outsiders();
        if (!outsiders.isEmpty()) {
            addHeading(Outsider.heading());
            outsiders.forEach(outsider -> list.getChildren().add(new BlockRow(outsider,
                    () -> drawing.accept(outsider))));
        }
        if (list.getChildren().isEmpty()) {
            Label nothing = new Label(Strings.text("blocks.noMatch", model.searchProperty().get()));
            nothing.getStyleClass().add("panel-empty");
            nothing.setWrapText(true);
            list.getChildren().add(nothing);
        }
    }

    private void addHeading(String name) {
        Label heading = new Label(name);
        heading.getStyleClass().add("block-category");
        list.getChildren().add(heading);
    }

    private void add(Technology block) {
        refusal.set(model.add(block).orElse(""));
    }

    private void addOnlyMatch() {
        List<Technology> matches = model.shownProperty().get().stream()
                .flatMap(category -> category.blocks().stream()).toList();
        List<Outsider> outsiders = model.outsiders();
        if (matches.size() == 1) {
            add(matches.get(0));
        } else if (matches.isEmpty() && outsiders.size() == 1) {
            drawing.accept(outsiders.get(0));
        }
    }
}
