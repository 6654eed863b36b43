package dev.stackwright.app.panels.deployment;

import dev.stackwright.app.panels.choices.AnswersSection;
import dev.stackwright.app.panels.choices.ChoiceContext;
import dev.stackwright.app.panels.choices.DemandsPane;
import dev.stackwright.app.panels.choices.OtherFindings;
import dev.stackwright.app.panels.choices.PageBody;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.DeploymentModel;
import dev.stackwright.model.catalog.Regions;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.resources.Strings;
import java.util.List;
import javafx.scene.layout.BorderPane;

/** Deployment: the models compared, what those that are chosen demand, and the clouds and regions it runs in. */
public final class DeploymentPage extends BorderPane {

    /** @param regions the regions to choose from */
    public DeploymentPage(ChoiceContext context, Regions regions) {
        setCenter(new PageBody(
                new AnswersSection(context, ChoiceKind.DEPLOYMENT, Strings.text("choices.deployment.ask"),
                        option -> facts(context, option)),
                new DemandsPane(context, choices -> ChoiceKind.DEPLOYMENT.chosen(choices, context.catalog())),
                new OtherFindings(context, ChoiceKind.DEPLOYMENT),
                new RegionsSection(context, regions)));
    }

    private static List<String> facts(ChoiceContext context, ChoiceOption option) {
        boolean selfContained = context.catalog().deploymentModel(option.id())
                .filter(DeploymentModel::selfContained).isPresent();
        return selfContained ? List.of(Strings.text("deployment.selfContained")) : List.of();
    }
}
