package dev.stackwright.app.canvas;

import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.resources.Strings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Says whether customers share the selected services, or each customer has its own. */
final class ScopeMenu extends Menu {

    ScopeMenu(CanvasVerbs verbs) {
        super(Strings.text("canvas.menu.scope"));
        setId("canvas-scope");
        Optional<ServiceScope> now = verbs.scopeOfSelected();
        ToggleGroup group = new ToggleGroup();
        for (Optional<ServiceScope> scope : List.of(Optional.<ServiceScope>empty(),
                Optional.of(ServiceScope.SHARED), Optional.of(ServiceScope.PER_TENANT))) {
            RadioMenuItem item = new RadioMenuItem(Strings.text(scope.map(said -> "scope." + said.key())
                    .orElse("scope.model")));
            item.setId("canvas-scope-" + scope.map(ServiceScope::key).orElse("model"));
            item.setToggleGroup(group);
            item.setSelected(scope.equals(now));
            item.setOnAction(event -> verbs.setScope(scope));
            getItems().add(item);
        }
    }
}
