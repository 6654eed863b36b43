package dev.stackwright.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answers each choice has, with what they mean and demand.
 *
 * @param tenancy          tenancy models
 * @param isolation        how the data of customers is told apart
 * @param deploymentModels where the stack can run
 * @param compliance       compliance frameworks
 * @param sla              availability targets, lowest first
 */
public record ChoiceCatalog(List<ChoiceOption> tenancy, List<ChoiceOption> isolation,
                            List<DeploymentModel> deploymentModels, List<ChoiceOption> compliance,
                            List<SlaTarget> sla) {

    private static final String[] COMMON = {"id", "name", "meaning", "pros", "cons", "bestFor", "demands", "source"};

    public ChoiceCatalog {
        tenancy = List.copyOf(tenancy);
        isolation = List.copyOf(isolation);
        deploymentModels = List.copyOf(deploymentModels);
        compliance = List.copyOf(compliance);
        sla = List.copyOf(sla);
    }

    /**
     * Reads the data files.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public static ChoiceCatalog read() {
        return new ChoiceCatalog(
                entries("choices/tenancy.yaml", ChoiceOption::of),
                entries("choices/isolation.yaml", ChoiceOption::of),
                entries("choices/deployment-models.yaml", DeploymentModel::of, "selfContained"),
                entries("choices/compliance.yaml", ChoiceOption::of),
                entries("choices/sla.yaml", SlaTarget::of, "replicas", "zones", "regions"));
    }

    private static <T> List<T> entries(String file, Function<DataEntry, T> reader, String... own) {
        List<String> allowed = new ArrayList<>(List.of(COMMON));
        allowed.addAll(List.of(own));
        return DataEntry.allOf(file).stream()
                .map(entry -> reader.apply(entry.allowing(allowed.toArray(String[]::new)))).toList();
    }

    public Optional<ChoiceOption> tenancy(String id) {
        return tenancy.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    public Optional<ChoiceOption> isolation(String id) {
        return isolation.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    public Optional<DeploymentModel> deploymentModel(String id) {
        return deploymentModels.stream().filter(model -> model.option().id().equals(id)).findFirst();
    }

    public Optional<ChoiceOption> framework(String id) {
        return compliance.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    public Optional<SlaTarget> slaTarget(String id) {
        return sla.stream().filter(target -> target.option().id().equals(id)).findFirst();
    }
}
