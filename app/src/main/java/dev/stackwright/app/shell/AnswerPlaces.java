package dev.stackwright.app.shell;

import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.rendering.handoff.AnswerPlace;
import dev.stackwright.rendering.handoff.AnswerPlace.Room;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** Leads to where something open is answered: a page of the brief or a panel of the window. */
final class AnswerPlaces implements ExportFlow.Ways {

    private final Stage window;
    private final Commands commands;
    private final CatalogWindow pages;
    private final Consumer<ChoiceKind> choices;
    private final Runnable canvas;

    /**
     * @param window  of the project
     * @param pages   of brief, decisions and review
     * @param choices shows a choice
     * @param canvas  gives the canvas the focus
     */
    AnswerPlaces(Stage window, Commands commands, CatalogWindow pages, Consumer<ChoiceKind> choices,
                 Runnable canvas) {
        this.window = window;
        this.commands = commands;
        this.pages = pages;
        this.choices = choices;
        this.canvas = canvas;
    }

    void lead(AnswerPlace place) {
        if (place instanceof AnswerPlace.Field field) {
            pages.openField(field.id());
        } else if (place instanceof AnswerPlace.Dossier dossier) {
            dossier.service().map(ElementId::service).ifPresentOrElse(pages::openDossier,
                    () -> pages.open(CatalogTabs.BRIEF));
        } else if (place instanceof AnswerPlace.Choice choice) {
            toFront();
            choices.accept(choice.kind());
        } else if (place instanceof AnswerPlace.Part part) {
            lead(part.room());
        }
    }

    private void lead(Room room) {
        switch (room) {
            case BRIEF -> pages.open(CatalogTabs.BRIEF);
            case DECISIONS -> pages.open(CatalogTabs.DECISIONS);
            case CHECKLIST -> pages.openChecklist();
            case RISKS -> pages.openRisks();
            case CANVAS -> {
                toFront();
                canvas.run();
            }
            default -> {
                toFront();
                commands.get("show-" + room.name().toLowerCase(Locale.ROOT)).run();
            }
        }
    }

    @Override
    public void to(AnswerPlace place) {
        lead(place);
    }

    @Override
    public void toFindings() {
        toFront();
        commands.get("show-findings").run();
    }

    private void toFront() {
        window.toFront();
        window.requestFocus();
    }
}
