package dev.stackwright.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Catalog;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.Container;
import dev.stackwright.model.catalog.DeploymentModel;
import dev.stackwright.model.catalog.Pattern;
import dev.stackwright.model.catalog.Pattern.TenancyNote;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Severity;
import dev.stackwright.model.check.advice.SecretNames;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.resources.Resources;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every starter keeps to. */
class StartersTest {

    private static final Starters STARTERS = Starters.read();
    private static final Catalog CATALOG = Catalog.read();
    private static final ChoiceCatalog CHOICES = ChoiceCatalog.read();
    private static final Checks CHECKS = StandardChecks.all(Technologies.read(), CHOICES);

    static List<Starter> starters() {
        return STARTERS.all();
    }

    @Test
    void thereIsOneStarterForEveryPatternOfTheCatalog() {
        assertThat(STARTERS.all()).extracting(Starter::pattern).containsExactlyInAnyOrderElementsOf(
                CATALOG.guidance().patterns().stream().map(Pattern::id).toList());
        assertThat(STARTERS.byId("three-tier")).hasValueSatisfying(starter ->
                assertThat(starter.name()).isEqualTo("Three-tier web application"));
    }

    @Test
    void aMisspeltNameLeadsToTheOneThatWasMeant() {
        assertThat(STARTERS.nearTo("three-teir")).hasValue("three-tier");
        assertThat(STARTERS.nearTo("SimpleAPI")).hasValue("simple-api");
        assertThat(STARTERS.nearTo("kubernetes")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void theChecksFindTheImagesThatAreStillToBeBuiltAndOtherwiseAdviseAsIsKnown(Starter starter) {
        long own = starter.stack().compose().services().stream()
                .filter(service -> isOwn(service.image().orElseThrow())).count();
        List<Finding> found = CHECKS.run(starter.stack());

        assertThat(found).filteredOn(finding -> finding.id().equals("image-stand-in")).hasSize((int) own);
        assertThat(found).filteredOn(finding -> !finding.id().equals("image-stand-in"))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ADVICE))
                .extracting(Finding::id).containsExactlyInAnyOrderElementsOf(advice(starter.id()));
    }

    /**
     * Each starter leaves these to whoever takes it up: metrics and plans are the product's own, networks and host
     * ports make the stack whole outside of the platform, and two services of one team share a database.
     */
    private static List<String> advice(String starter) {
        return switch (starter) {
            case "simple-api", "three-tier" -> List.of("metrics-missing", "platform-ignored");
            case "data-pipeline" ->
                    List.of("metrics-missing", "models-without-plans", "platform-ignored", "platform-ignored");
            case "ai-service", "data-platform" ->
                    List.of("metrics-missing", "models-without-plans", "platform-ignored");
            case "real-time-analytics" -> List.of("metrics-missing", "platform-ignored", "platform-host-port");
            case "ai-platform" -> List.of("metrics-missing", "models-without-plans", "platform-ignored",
                    "platform-ignored", "shared-database");
            case "api-platform" -> List.of("metrics-missing", "platform-ignored", "shared-database");
            case "database-service" -> List.of("models-without-plans", "platform-ignored", "platform-host-port");
            default -> List.of();
        };
    }

    @ParameterizedTest
    @MethodSource("starters")
    void everyOtherImageIsTheOneOfTheCatalogWithItsTag(Starter starter) {
        Set<String> known = CATALOG.of(Container.class).stream()
                .map(container -> container.technology().imageReference()).collect(Collectors.toSet());

        assertThat(starter.stack().compose().services()).allSatisfy(service -> assertThat(service.image()
                .filter(image -> isOwn(image) || known.contains(image.raw()))).as(service.name()).isPresent());
    }

    private static boolean isOwn(TextValue image) {
        return image.raw().startsWith("${REGISTRY:-registry.example.com}/");
    }

    @ParameterizedTest
    @MethodSource("starters")
    void everyServiceHasLimitsANetworkAndARestartPolicyAndSaysWhenItIsWell(Starter starter) {
        Set<String> jobs = starter.stack().compose().services().stream()
                .flatMap(service -> service.dependencies().stream())
                .filter(each -> each.condition() == DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY)
                .map(Dependency::service).collect(Collectors.toSet());

        assertThat(starter.stack().compose().services()).allSatisfy(service -> {
            assertThat(service.resource(Resource.MEMORY_LIMIT)).as(service.name()).isPresent();
            assertThat(service.resource(Resource.CPU_LIMIT)).as(service.name()).isPresent();
            assertThat(service.networks()).as(service.name()).isNotEmpty();
            assertThat(service.text("restart").map(TextValue::raw)).as(service.name())
                    .hasValue(jobs.contains(service.name()) ? "no" : "unless-stopped");
            assertThat(service.healthcheck().isPresent()).as(service.name())
                    .isNotEqualTo(jobs.contains(service.name()));
        });
    }

    @ParameterizedTest
    @MethodSource("starters")
    void everyDependencyWaitsUntilTheOtherOneIsWellOrDone(Starter starter) {
        assertThat(starter.stack().compose().services().stream().flatMap(service -> service.dependencies().stream()))
                .extracting(Dependency::condition).doesNotContain(DependencyCondition.SERVICE_STARTED);
    }

    @ParameterizedTest
    @MethodSource("starters")
    void dataLiesInNamedVolumesOnly(Starter starter) {
        assertThat(starter.stack().compose().services().stream().flatMap(service -> service.mounts().stream()))
                .allSatisfy(mount -> assertThat(mount.type()).isEqualTo(VolumeMount.Type.VOLUME));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void everythingThatIsRequiredIsASecretAndNoSecretStandsInTheFile(Starter starter) {
        List<Interpolation.Variable> used = Interpolation.variablesIn(starter.stack().text().text());

        assertThat(starter.secrets()).isNotEmpty().allMatch(SecretNames::isSecret);
        assertThat(used).allSatisfy(variable -> assertThat(
                SecretNames.isSecret(variable.name()) && !variable.isRequired()).as(variable.name()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("starters")
    void everyVariableHasAMeaningAndEveryMeaningAVariable(Starter starter) {
        Set<String> used = Interpolation.variablesIn(starter.stack().text().text()).stream()
                .map(Interpolation.Variable::name).collect(Collectors.toSet());

        assertThat(starter.variables().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("starters")
    void aVariableHasTheSameDefaultWhereverItIsUsed(Starter starter) {
        for (String name : starter.variables().keySet()) {
            assertThat(Interpolation.variablesIn(starter.stack().text().text()).stream()
                    .filter(variable -> variable.name().equals(name)).map(Interpolation.Variable::operand).distinct())
                    .as(name).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("starters")
    void theDesignPlacesEveryServiceAndSpeaksOfEdgesThatAreThere(Starter starter) {
        Set<ElementId> services = starter.stack().compose().services().stream().map(Service::id)
                .collect(Collectors.toSet());
        Set<EdgeKey> edges = starter.stack().compose().services().stream().flatMap(service -> service.dependencies()
                .stream().map(other -> new EdgeKey(service.id(), ElementId.service(other.service()))))
                .collect(Collectors.toSet());

        assertThat(starter.stack().design().positions().keySet()).containsExactlyInAnyOrderElementsOf(services);
        assertThat(edges).containsAll(starter.stack().design().edges().keySet());
    }

    @ParameterizedTest
    @MethodSource("starters")
    void theDesignFileIsWrittenAsTheProgramWritesIt(Starter starter) {
        String file = Resources.text("starters/" + starter.id() + "/compose.stackwright.json");

        assertThat(DesignStore.write(starter.stack().design())).isEqualTo(file);
        assertThat(starter.stack().design().unknown()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("starters")
    void choicesAndNotesNameWhatThereIsToChoose(Starter starter) {
        Choices choices = starter.stack().design().choices();
        List<String> tenancies = CHOICES.tenancy().stream().map(ChoiceOption::id).toList();

        assertThat(tenancies).contains(choices.tenancy().orElseThrow())
                .containsAll(starter.tenancy().stream().map(TenancyNote::model).toList());
        assertThat(starter.tenancy().get(0).model()).as("what stands there comes first")
                .isEqualTo(choices.tenancy().orElseThrow());
        assertThat(CHOICES.deploymentModels().stream().map(DeploymentModel::option).map(ChoiceOption::id))
                .containsAll(choices.deploymentModelIds());
        assertThat(CHOICES.slaTarget(choices.sla().orElseThrow())).isPresent();
        assertThat(Stream.concat(starter.decisions().stream(), starter.tenancy().stream().map(TenancyNote::note)))
                .allMatch(text -> text.endsWith("."));
    }
}
