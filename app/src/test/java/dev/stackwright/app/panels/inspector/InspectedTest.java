package dev.stackwright.app.panels.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.HealthcheckTiming;
import dev.stackwright.model.compose.Resource;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InspectedTest {

    private static final Snapshot STACK = Snapshot.of("""
            x-defaults: &defaults
              restart: always
              environment:
                LOG_LEVEL: info
            services:
              web:
                <<: *defaults
                image: nginx:${NGINX_TAG:-1.27}
                ports:
                  - "8080:80"
                depends_on:
                  api:
                    condition: service_healthy
                deploy:
                  replicas: ${WEB_REPLICAS}
              api:
                build: ./api
                volumes:
                  - data:/var/lib/api:ro
                healthcheck:
                  test: ["CMD", "/probe", "-q"]
                  interval: 10s
            volumes:
              data:
            """);

    @Test
    void withNothingSelectedTheStackIsShown() {
        assertThat(Inspected.of(STACK, Set.of())).isInstanceOfSatisfying(Inspected.Stack.class, stack -> {
            assertThat(stack.facts().services()).extracting(StackFacts.ServiceLine::name)
                    .containsExactly("web", "api");
            assertThat(stack.facts().volumes()).containsExactly("data");
        });
    }

    @Test
    void aTextWithAVariableKeepsItAndShowsItsDefault() {
        FieldFact image = service("web").image();
        assertThat(image.raw()).isEqualTo("nginx:${NGINX_TAG:-1.27}");
        assertThat(image.resolved()).isEqualTo("nginx:1.27");
    }

    @Test
    void aVariableWithoutDefaultComesToNothing() {
        FieldFact replicas = service("web").replicas();
        assertThat(replicas.hasVariables()).isTrue();
        assertThat(replicas.resolved()).isEmpty();
    }

    @Test
    void aMergedValueSaysFromWhichLineItComes() {
        ServiceFacts.VariableFact level = service("web").environment().get(0);
        assertThat(level.name()).isEqualTo("LOG_LEVEL");
        assertThat(level.value().inherited()).contains("line 4");
        assertThat(service("web").image().inherited()).isEmpty();
    }

    @Test
    void portsMountsDependenciesAndHealthAreShown() {
        assertThat(service("web").ports()).extracting(ServiceFacts.PortFact::text).containsExactly("8080:80");
        assertThat(service("web").dependencies()).containsExactly(new ServiceFacts.DependencyFact("api",
                DependencyCondition.SERVICE_HEALTHY, true, ""));
        assertThat(service("api").mounts()).containsExactly(
                new ServiceFacts.MountFact("data", "/var/lib/api", true, ""));
        assertThat(service("api").health()).isEqualTo(new HealthFact(true, List.of("CMD", "/probe", "-q"), false,
                Map.of(HealthcheckTiming.INTERVAL, new FieldFact("10s", "", "")), ""));
        assertThat(service("api").built()).isTrue();
    }

    @Test
    void aServiceCanBeConnectedToAllItDoesNotDependOn() {
        assertThat(service("web").connectable()).isEmpty();
        assertThat(service("api").connectable()).containsExactly("web");
    }

    @Test
    void attributesWithoutAControlAreNamed() {
        assertThat(service("web").otherKeys()).containsExactlyInAnyOrder("restart", "deploy");
    }

    @Test
    void aServiceThatCannotBeReadIsShownAsItWasReadLast() {
        int key = STACK.text().text().indexOf("web:");
        Snapshot broken = STACK.apply(Edit.ofText("Typing", TextPatch.of(Replacement.insert(key, "[\""))));
        assertThat(Inspected.of(broken, Set.of(ElementId.service("web"))))
                .isInstanceOfSatisfying(Inspected.OneService.class, one -> {
                    assertThat(one.facts().readable()).isFalse();
                    assertThat(one.facts().image().raw()).startsWith("nginx");
                });
    }

    @Test
    void aVolumeNamesTheServicesThatUseIt() {
        assertThat(Inspected.of(STACK, Set.of(new ElementId("volumes", "data")))).isEqualTo(
                new Inspected.OneElement(new ElementId("volumes", "data"), List.of("api")));
    }

    @Test
    void severalElementsAreListedInTheOrderOfSelection() {
        Set<ElementId> selected = new LinkedHashSet<>(
                List.of(ElementId.service("api"), ElementId.service("web")));
        assertThat(Inspected.of(STACK, selected)).isInstanceOfSatisfying(Inspected.Several.class,
                several -> assertThat(several.elements()).containsExactlyElementsOf(selected));
    }

    @Test
    void whatSeveralServicesHaveInCommonIsTold() {
        Snapshot stack = Snapshot.of("""
                services:
                  a:
                    image: x:1
                    mem_limit: 64m
                    environment: {MODE: fast, LEVEL: info}
                  b:
                    image: x:1
                    deploy: {replicas: 2, resources: {limits: {memory: 64m}}}
                    environment: [MODE=slow, LEVEL=info, ONLY=b]
                """);
        SeveralFacts facts = SeveralFacts.of(List.of(ElementId.service("a"), ElementId.service("b")), stack);
        assertThat(facts.image()).isEqualTo(new SeveralFacts.Shared("x:1", false));
        assertThat(facts.replicas()).isEqualTo(new SeveralFacts.Shared("", true));
        assertThat(facts.resources()).containsEntry(Resource.MEMORY_LIMIT, new SeveralFacts.Shared("64m", false))
                .containsEntry(Resource.CPU_LIMIT, new SeveralFacts.Shared("", false));
        assertThat(facts.variables()).containsExactly(
                new SeveralFacts.SharedVariable("MODE", new SeveralFacts.Shared("", true), List.of("a", "b")),
                new SeveralFacts.SharedVariable("LEVEL", new SeveralFacts.Shared("info", false), List.of("a", "b")),
                new SeveralFacts.SharedVariable("ONLY", new SeveralFacts.Shared("", true), List.of("b")));
    }

    private static ServiceFacts service(String name) {
        return ((Inspected.OneService) Inspected.of(STACK, Set.of(ElementId.service(name)))).facts();
    }
}
