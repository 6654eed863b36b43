package dev.stackwright.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.Registries;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.project.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The images of a stack, and whose they are. */
class ImageInventoryTest {

    private static final ImageOrigin.Reader ORIGINS =
            new ImageOrigin.Reader(Technologies.read(), Registries.read());

    private static ImageInventory of(Texts texts, Map<String, String> shell) {
        return ImageInventory.of(texts.resolved(shell), ORIGINS);
    }

    private static List<String> lines(ImageInventory inventory) {
        return inventory.images().stream().map(image -> image.origin().owner().id() + " " + image.reference() + " "
                + image.services()).toList();
    }

    @Test
    void customPublicAndUnknownImagesAreToldApart() {
        assertThat(lines(of(Texts.of("""
                services:
                  web: {image: "nginx:alpine"}
                  api: {image: "registry.acme.com:5000/shop/api:1.2"}
                  worker: {image: "registry.acme.com:5000/shop/api:1.2"}
                  tool: {image: somebody/tool}
                  lake: {image: 123456789012.dkr.ecr.eu-central-1.amazonaws.com/lake@sha256:0f}
                """), Map.of()))).containsExactly("public nginx:alpine [web]",
                "custom registry.acme.com:5000/shop/api:1.2 [api, worker]", "unknown somebody/tool [tool]",
                "custom 123456789012.dkr.ecr.eu-central-1.amazonaws.com/lake@sha256:0f [lake]");
    }

    @Test
    void variablesHaveTheValuesOfTheProject() {
        Texts texts = Texts.of("""
                services:
                  db: {image: "postgres:${TAG:-15}"}
                  api: {image: "${REGISTRY}/api:1"}
                """).with(".env", "TAG=17\n");

        ImageInventory unset = of(texts, Map.of());
        assertThat(unset.images().get(0).reference()).isEqualTo("postgres:17");
        assertThat(unset.images().get(0).written()).isEqualTo("postgres:${TAG:-15}");
        assertThat(unset.images().get(1).open()).containsExactly("REGISTRY");
        assertThat(of(texts, Map.of("REGISTRY", "ghcr.io/acme")).images().get(1).reference())
                .isEqualTo("ghcr.io/acme/api:1");
    }

    @Test
    void anImageThatIsNothingButAnUnsetVariableIsOpen() {
        assertThat(of(Texts.of("services: {api: {image: \"${IMAGE}\"}}"), Map.of()).images()).singleElement()
                .satisfies(image -> {
                    assertThat(image.origin().owner()).isEqualTo(ImageOwner.OPEN);
                    assertThat(image.origin().remark()).isEqualTo("hangs on IMAGE, which nobody sets");
                });
    }

    @Test
    void everyBuildIsFoundAlsoInOtherFiles() {
        ImageInventory inventory = of(Texts.of("""
                include: [more/compose.yaml]
                services:
                  api: {build: ./backend}
                  web: {image: "acme/web:1", build: {context: web}}
                """).with("more/compose.yaml", "services: {job: {build: .}}"), Map.of());

        assertThat(inventory.builds()).extracting(BuiltService::service, BuiltService::context)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("api", "./backend"),
                        org.assertj.core.groups.Tuple.tuple("web", "./web"),
                        org.assertj.core.groups.Tuple.tuple("job", "./more"));
        assertThat(inventory.of(ImageOwner.OPEN)).extracting(StackImage::services)
                .containsExactlyInAnyOrder(List.of("api"), List.of("job"));
    }

    @Test
    void registriesAreListedWithTheirImages() {
        assertThat(of(Texts.of("""
                services:
                  a: {image: "ghcr.io/acme/a:1"}
                  b: {image: redis}
                  c: {image: index.docker.io/library/nginx}
                """), Map.of()).registries().keySet()).containsExactly("docker.io", "ghcr.io");
    }
}
