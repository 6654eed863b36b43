package dev.stackwright.app.panels.blocks;

import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.project.BlockAdding;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.model.catalog.BlockCategory;
import dev.stackwright.model.catalog.Technology;
import dev.stackwright.resources.Strings;
import java.util.List;
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
    private final TextField search = new TextField();
    private final VBox list = new VBox();
    private final SimpleStringProperty refusal = new SimpleStringProperty("");

    /** @param adding adds blocks beside what is selected */
    public BlocksView(Blocks blocks, BlockAdding adding) {
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
        model.shownProperty().addListener((property, before, now) -> show(now));
        show(model.shownProperty().get());
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void show(List<BlockCategory> categories) {
        list.getChildren().clear();
        for (BlockCategory category : categories) {
            Label heading = new Label(category.name());
            heading.getStyleClass().add("block-category");
            list.getChildren().add(heading);
            category.blocks().forEach(block -> list.getChildren().add(new BlockRow(block, () -> add(block))));
        }
        if (categories.isEmpty()) {
            Label nothing = new Label(Strings.text("blocks.noMatch", model.searchProperty().get()));
            nothing.getStyleClass().add("panel-empty");
            nothing.setWrapText(true);
            list.getChildren().add(nothing);
        }
    }

    private void add(Technology block) {
        refusal.set(model.add(block).orElse(""));
    }

    private void addOnlyMatch() {
        List<Technology> matches = model.shownProperty().get().stream()
                .flatMap(category -> category.blocks().stream()).toList();
        if (matches.size() == 1) {
            add(matches.get(0));
        }
    }
}
