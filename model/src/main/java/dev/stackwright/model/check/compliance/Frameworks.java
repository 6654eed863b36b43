package dev.stackwright.model.check.compliance;

import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Concern;
import dev.stackwright.model.check.advice.Sentences;
import dev.stackwright.model.design.Choices;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The compliance frameworks that demand something. */
record Frameworks(Set<String> ids) {

    static final String SOC_2 = "soc2";
    static final String HIPAA = "hipaa";
    static final String GDPR = "gdpr";
    static final String PCI_DSS = "pci-dss";
    static final String ISO_27001 = "iso-27001";

    static final Frameworks ANY = of(SOC_2, HIPAA, GDPR, PCI_DSS, ISO_27001);

    static Frameworks of(String... ids) {
        return new Frameworks(Set.of(ids));
    }

    /** For whom one of them is chosen. */
    Concern in(CheckContext context) {
        return context.where(this::areChosen);
    }

    private boolean areChosen(Choices choices) {
        return choices.complianceIds().stream().anyMatch(ids::contains);
    }

    /** The chosen ones of them, for a sentence. */
    String names(CheckContext context) {
        return Sentences.list(chosen(context));
    }

    /** {@link #names} with the verb that follows. */
    String names(CheckContext context, String one, String several) {
        List<String> names = chosen(context);
        return Sentences.list(names) + " " + Sentences.verb(names, one, several);
    }

    private List<String> chosen(CheckContext context) {
        Set<String> chosen = new HashSet<>(context.design().choices().complianceIds());
        context.design().planNames().forEach(plan -> chosen.addAll(context.design().choicesOf(plan).complianceIds()));
        chosen.retainAll(ids);
        return context.choiceCatalog().compliance().stream().filter(option -> chosen.contains(option.id()))
                .map(ChoiceOption::name).toList();
    }
}
