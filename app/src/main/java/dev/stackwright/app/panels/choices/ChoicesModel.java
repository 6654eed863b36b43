package dev.stackwright.app.panels.choices;

import dev.stackwright.app.project.Project;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.resources.Strings;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is chosen and how that is changed. Every change is one step of the history and touches the design file
 * alone; an answer that is given twice is taken back.
 */
final class ChoicesModel {

    private final Project project;
    private final ChoiceCatalog catalog;
    private final ReadOnlyObjectWrapper<Choices> chosen;

    ChoicesModel(Project project, ChoiceCatalog catalog) {
        this.project = project;
        this.catalog = catalog;
        this.chosen = new ReadOnlyObjectWrapper<>(project.snapshot().design().choices());
        project.workspace().addListener(change -> chosen.set(change.after().design().choices()));
    }

    ChoiceCatalog catalog() {
        return catalog;
    }

    ReadOnlyObjectProperty<Choices> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void answerTenancy(ChoiceOption option) {
        Choices now = chosen.get();
        boolean takeBack = now.tenancy().equals(Optional.of(option.id()));
        perform(takeBack ? "choices.edit.tenancy.back" : "choices.edit.tenancy", option,
                now.withTenancy(takeBack ? Optional.empty() : Optional.of(option.id())));
    }

    void answerSla(SlaTarget target) {
        Choices now = chosen.get();
        boolean takeBack = now.sla().equals(Optional.of(target.option().id()));
        perform(takeBack ? "choices.edit.sla.back" : "choices.edit.sla", target.option(),
                now.withSla(takeBack ? Optional.empty() : Optional.of(target.option().id())));
    }

    void answerDeployment(ChoiceOption option) {
        Choices now = chosen.get();
        Set<String> ids = toggled(now.deploymentModelIds(), option.id());
        perform(ids.contains(option.id()) ? "choices.edit.deployment" : "choices.edit.deployment.back", option,
                now.withDeploymentModels(ids));
    }

    void answerCompliance(ChoiceOption option) {
        Choices now = chosen.get();
        Set<String> ids = toggled(now.complianceIds(), option.id());
        perform(ids.contains(option.id()) ? "choices.edit.compliance" : "choices.edit.compliance.back", option,
                now.withCompliance(ids));
    }

    /** What a target allows and asks for, in words. */
    static String allowance(SlaTarget target) {
        return Strings.text("choices.sla.allowance", words(target.downtimePerYear()),
                words(target.downtimePerMonth()), words(target.downtimePerDay()),
                Strings.counted("choices.sla.replicas", target.replicas()),
                Strings.counted("choices.sla.zones", target.zones()),
                Strings.counted("choices.sla.regions", target.regions()));
    }

    private static String words(Duration downtime) {
        return SlaTarget.inWords(downtime);
    }

    private static Set<String> toggled(Set<String> ids, String id) {
        Set<String> changed = new TreeSet<>(ids);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed;
    }

    private void perform(String titleKey, ChoiceOption option, Choices changed) {
        Design design = project.snapshot().design().withChoices(changed);
        project.workspace().perform(Edit.ofDesign(Strings.text(titleKey, inSentence(option.name())), design));
    }

    /** "Hybrid tenancy" inside a sentence begins with a small letter, "SOC 2" does not. */
    private static String inSentence(String name) {
        boolean word = name.length() > 1 && Character.isUpperCase(name.charAt(0))
                && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
