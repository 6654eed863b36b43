package dev.stackwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchVerbsTest {

    private static final String STACK = """
            services:
              web:
                image: nginx:1.27   # ours
              api:
                image: acme/api:1.0
            """;

    @TempDir
    private Path folder;
    private EditedStack stack;

    @BeforeEach
    void writeStack() throws IOException {
        stack = EditedStack.in(folder, STACK);
    }

    @Test
    void aWholeLandscapeIsToldFromTheCommandLine() throws IOException {
        done("add-person", "Customer", "--description", "Buys things", "--view", "c4-context", "--at", "40,80");
        done("add-external", "Stripe", "--technology", "REST");
        done("add-component", "api", "router", "--description", "Finds the handler");
        done("set-flow", "Customer", "web", "--protocol", "HTTPS", "--encrypted", "yes", "--data", "personal,card");
        done("set-flow", "router", "Stripe");
        done("set-flow", "Customer", "web", "--description", "Orders");
        done("add-step", "Checkout", "Customer", "web", "Pays");
        done("add-step", "Checkout", "web", "Customer", "Thanks", "--answer", "yes");
        done("add-step", "Checkout", "web", "api", "Charge", "--before", "2");
        done("group", "Shop", "web", "api");
        done("lock", "web", "Customer");
        done("add-note", "Ask Ann\\nfirst", "--at", "-10,20");
        done("move-node", "web", "--at", "200,300");

        assertThat(Files.readString(stack.compose())).isEqualTo(STACK);
        assertThat(Files.readString(stack.design())).isEqualTo("""
                {
                  "schema": 1,
                  "components": {
                    "api": {
                      "router": {"responsibility": "Finds the handler"}
                    }
                  },
                  "edges": {
                    "components/api/router -> externals/Stripe": {},
                    "persons/Customer -> services/web": {"dataClasses": ["personal", "card"], \
                "description": "Orders", "encrypted": true, "protocol": "HTTPS"}
                  },
                  "externals": {
                    "Stripe": {"technology": "REST"}
                  },
                  "groups": {
                    "Shop": {"members": ["services/api", "services/web"]}
                  },
                  "locked": [
                    "persons/Customer",
                    "services/web"
                  ],
                  "notes": {
                    "n1": {"height": 96, "text": "Ask Ann\\nfirst", "width": 192}
                  },
                  "persons": {
                    "Customer": {"description": "Buys things"}
                  },
                  "positions": {
                    "notes/n1": {"byHand": true, "x": -10, "y": 20},
                    "services/web": {"byHand": true, "x": 200, "y": 300}
                  },
                  "scenarios": {
                    "Checkout": {
                      "steps": [
                        {"from": "persons/Customer", "text": "Pays", "to": "services/web"},
                        {"from": "services/web", "text": "Charge", "to": "services/api"},
                        {"answer": true, "from": "services/web", "text": "Thanks", "to": "persons/Customer"}
                      ]
                    }
                  },
                  "views": {
                    "c4-context": {
                      "persons/Customer": {"byHand": true, "x": 40, "y": 80}
                    }
                  }
                }
                """);
    }

    @Test
    void allOfItCanBeTakenBack() throws IOException {
        done("add-person", "Customer");
        done("add-note", "A note", "--at", "0,0");
        done("set-flow", "Customer", "web");
        done("set-note", "n1", "Another\\nnote");
        assertThat(Files.readString(stack.design())).contains("\"Another\\nnote\"");
        done("add-step", "Checkout", "Customer", "web", "Pays");
        done("group", "Inner", "web");
        done("group", "Outer", "Inner", "Customer");
        done("lock", "web");

        done("describe", "Checkout", "--description", "A sale");
        done("describe", "Checkout", "--description", "");
        done("rename-drawn", "Customer", "Buyer");
        done("remove-step", "Checkout", "1");
        done("remove-flow", "Buyer", "web");
        done("leave-group", "Buyer");
        done("add-to-group", "Outer", "Buyer");
        done("ungroup", "Outer");
        done("ungroup", "Inner");
        done("unlock", "web");
        done("remove-drawn", "Buyer", "n1", "Checkout");

        assertThat(stack.design()).hasContent("{\n  \"schema\": 1\n}\n");
    }

    @Test
    void aDesignFileThatCannotBeWrittenIsLeftAndNothingIsSaidToBeDone() throws IOException {
        Files.writeString(stack.design(), "{\"groups\": [1]}");

        CommandRun run = stack.edit("add-person", "Customer");

        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("groups should be an object", "not changed, since");
        assertThat(stack.design()).hasContent("{\"groups\": [1]}");
    }

    @Test
    void aWordThatMeansSeveralIsAskedBack() throws IOException {
        done("add-person", "Shop");
        done("add-external", "Shop");

        CommandRun run = stack.edit("describe", "Shop", "--description", "Sells");
        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).contains("persons/Shop or externals/Shop");
        done("describe", "externals/Shop", "--description", "Sells");
        assertThat(Files.readString(stack.design())).containsSubsequence("externals", "Sells", "persons");
    }

    @ParameterizedTest
    @CsvSource({"add-person Ann --view nowhere --at 1;2, 2, c4-context",
        "add-person Ann --view c4-context, 2, --at",
        "add-person Ann --at here, 2, such as 120",
        "add-person Ann --at 1e9;0, 2, too far out",
        "add-note Hello, 2, --at",
        "add-component nobody part, 1, 'nobody'",
        "set-flow web nobody, 1, 'nobody'",
        "set-flow web web, 1, another end",
        "set-flow web api --encrypted maybe, 2, neither yes nor no",
        "set-flow web api --data secret, 2, no class of data",
        "describe web --description text, 1, has no description",
        "describe web, 2, --technology",
        "remove-drawn web, 1, by its own command",
        "remove-step Checkout 1, 1, 'Checkout'",
        "add-step Checkout web api Pays --before 2, 1, no step 2",
        "ungroup Shop, 1, 'Shop'",
        "set-note n1 text, 1, 'n1'",
        "lock nobody, 1, 'nobody'"})
    void whatCannotBeIsRefusedWithWhatCan(String words, int exit, String says) {
        CommandRun run = stack.edit((Object[]) words.replace(';', ',').split(" "));

        assertThat(run.err()).contains(says);
        assertThat(run.status()).isEqualTo(exit);
        assertThat(stack.design()).doesNotExist();
    }

    private void done(Object... words) {
        CommandRun run = stack.edit(words);
        assertThat(run.err()).as("%s", (Object) words).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("nothing to change");
    }
}
