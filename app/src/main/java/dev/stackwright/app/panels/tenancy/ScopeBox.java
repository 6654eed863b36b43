package dev.stackwright.app.panels.tenancy;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;

/** Chooses whether customers share something; without an answer it is as the tenancy model says. */
public final class ScopeBox extends ChoiceBox<Optional<ServiceScope>> {

    private boolean showing;
    private Optional<ServiceScope> byModel = Optional.empty();

    /** @param choose called when the user chooses */
    public ScopeBox(Consumer<Optional<ServiceScope>> choose) {
        getStyleClass().add("condition");
        setConverter(new ChosenText<>(this::words));
        getItems().setAll(List.of(Optional.empty(), Optional.of(ServiceScope.SHARED),
                Optional.of(ServiceScope.PER_TENANT)));
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                choose.accept(now);
            }
        });
    }

    private String words(Optional<ServiceScope> scope) {
        return scope.map(said -> Strings.text("scope." + said.key()))
                .orElseGet(() -> byModel.map(model -> Strings.text("scope.model.says",
                        Strings.text("scope." + model.key() + ".short"))).orElse(Strings.text("scope.model")));
    }

    /**
     * @param scope what is said; null where several things differ in it
     * @param model what the tenancy model says, where one is chosen
     */
    public void show(Optional<ServiceScope> scope, Optional<ServiceScope> model) {
        showing = true;
        try {
            if (!byModel.equals(model)) {
                byModel = model;
                getItems().setAll(List.copyOf(getItems()));
            }
            setValue(scope);
        } finally {
            showing = false;
        }
    }
}
