package dev.stackwright.model.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.assist.CaretPlace.Role;
import dev.stackwright.model.text.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaretPlaceTest {

    /** The caret stands where the bar is. */
    private static CaretPlace at(String marked) {
        int caret = marked.indexOf('|');
        return CaretPlace.at(TextDocument.of(marked.substring(0, caret) + marked.substring(caret + 1)), caret);
    }

    private static String told(String marked) {
        CaretPlace place = at(marked);
        String text = marked.replace("|", "");
        return place.role() + " " + String.join(".", place.path()) + " <"
                + text.substring(place.token().start(), place.token().end()) + ">";
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "|; KEY  <>",
        "ser|; KEY  <ser>",
        "services:\\n  |; KEY services <>",
        "services:\\n  web:\\n    im|; KEY services.web <im>",
        "services:\\n  web:\\n    image: ng|inx; VALUE services.web.image <nginx>",
        "services:\\n  web:\\n    image: |; VALUE services.web.image <>",
        "services:\\n  web:\\n    image:|; TEXT  <>",
        "services:\\n  web:\\n    image: nginx # no|te; TEXT  <>",
        "services:\\n  web:\\n    ports:\\n      - 80|; ITEM services.web.ports.0 <80>",
        "services:\\n  web:\\n    ports:\\n      - 80:80\\n      - |; ITEM services.web.ports.1 <>",
        "services:\\n  web:\\n    ports:\\n    - 80:80\\n    - |; ITEM services.web.ports.1 <>",
        "services:\\n  web:\\n    ports:\\n    - 80:80\\n    im|; KEY services.web <im>",
        "services:\\n  web:\\n    ports:\\n      - target: 80\\n        pub|; KEY services.web.ports.0 <pub>",
        "services:\\n  web:\\n    ports:\\n      - target: |; VALUE services.web.ports.0.target <>",
        "services:\\n  web:\\n    ports: [|; ITEM services.web.ports.0 <>",
        "services:\\n  web:\\n    ports: [80, 4|43]; ITEM services.web.ports.1 <443>",
        "services:\\n  web:\\n    depends_on: {api: {con|; KEY services.web.depends_on.api <con>",
        "services:\\n  web:\\n    depends_on: {api: {condition: ser|}}; VALUE services.web.depends_on.api.condition <ser>",
        "services:\\n  web:\\n    depends_on: [\\n      api,\\n      d|\\n    ]; ITEM services.web.depends_on.1 <d>",
        "services:\\n  web:\\n    command: >\\n      run |this; TEXT  <>",
        "services:\\n  web:\\n    command: run\\n      more|; TEXT  <>",
        "services:\\n  web:\\n    image: 'ng|inx'; VALUE services.web.image <nginx>",
        "services:\\n  web:\\n    image: nginx\\n\\n  |; KEY services <>",
        "services:\\n  web:\\n    image: nginx\\n\\n    |; KEY services.web <>",
        "services:\\n  web:\\n    image: nginx\\nvol|; KEY  <vol>",
        "a: 1\\n---\\nb:\\n  |; KEY b <>",
        "services:\\n  web: &base\\n    im|; KEY services.web <im>",
        "services:\\n  web:\\n    healthcheck:\\n      test: [CMD, cu|rl]; ITEM services.web.healthcheck.test.1 <curl>",
        "x:\\n  - - a\\n    - b|; ITEM x.0.1 <b>",
        "# com|ment; TEXT  <>"})
    void thePlaceIsFoundWhileTheLineIsTyped(String marked, String expected) {
        assertThat(told(marked.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @Test
    void theQuoteAroundAWordIsKnown() {
        assertThat(at("a: \"b|\"").quote()).isEqualTo('"');
        assertThat(at("a: b|").quote()).isEqualTo((char) 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\t|", "- |", ":|", "[|", "{|", "'|", "\"|", "a: '|", "- - |", "? |", "&a |", "*|",
        "a:\n\t|", "a: [\n|", "}|", "a: b: c|", "]]|", "---|", "#|", "\r\n|", "a: |\n|"})
    void noTextIsTooStrange(String marked) {
        int caret = marked.lastIndexOf('|');
        CaretPlace place = CaretPlace.at(TextDocument.of(marked.substring(0, caret) + marked.substring(caret + 1)),
                caret);

        assertThat(place.token().start()).isBetween(0, caret);
        assertThat(place.role()).isIn((Object[]) Role.values());
    }
}
