package dev.stackwright.model.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishImagesTest {

    private static final String STACK = """
            services:
              api:            # the API
                build: ./api  # from source
                ports: ["80:80"]
              web:
                image: site
                build:
                  context: ./web
            """;

    private static Map<String, String> images() {
        Map<String, String> images = new LinkedHashMap<>();
        images.put("api", "ghcr.io/acme/api:1");
        images.put("web", "ghcr.io/acme/web:1");
        return images;
    }

    @Test
    void imagesTakeThePlaceOfAllBuildsInOneStep() {
        assertThat(Edited.by(STACK, new PublishImages(images(), false))).isEqualTo("""
                services:
                  api:            # the API
                    image: ghcr.io/acme/api:1  # from source
                    ports: ["80:80"]
                  web:
                    image: ghcr.io/acme/web:1
                """);
    }

    @Test
    void imagesJoinTheBuildsWhereThoseAreKept() {
        assertThat(Edited.by(STACK, new PublishImages(images(), true))).isEqualTo("""
                services:
                  api:            # the API
                    image: ghcr.io/acme/api:1
                    build: ./api  # from source
                    ports: ["80:80"]
                  web:
                    image: ghcr.io/acme/web:1
                    build:
                      context: ./web
                """);
    }

    @Test
    void aServiceThatIsNotBuiltIsRefusedAndNothingIsDone() {
        assertThat(Edited.refusalCode("services:\n  api: {build: .}\n  web: {image: nginx}\n",
                new PublishImages(images(), false))).isEqualTo("not-built");
        assertThat(Edited.refusalCode(STACK, new PublishImages(Map.of(), false))).isEqualTo("nothing-named");
    }
}
