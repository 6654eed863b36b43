package dev.stackwright.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.hamcrest.Matcher;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Mouse and keyboard for tests. Looks for nodes on the thread of the window: elsewhere a frame may take away the
 * children that are being walked through.
 */
public final class PatientRobot extends FxRobot {

    private static final int PATIENCE_MS = 60_000;

    private static NodeQuery onFxThread(NodeQuery query) {
        InvocationHandler asking = (proxy, method, arguments) ->
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> answer(query, method, arguments));
        return (NodeQuery) Proxy.newProxyInstance(NodeQuery.class.getClassLoader(), new Class<?>[] {NodeQuery.class},
                asking);
    }

    private static Object answer(NodeQuery query, Method method, Object[] arguments) throws Exception {
        try {
            Object answer = method.invoke(query, arguments);
            return answer instanceof NodeQuery further ? onFxThread(further) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public NodeQuery lookup(String query) {
        return onFxThread(super.lookup(query));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return onFxThread(super.lookup(matcher));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return onFxThread(super.lookup(predicate));
    }

    @Override
    public NodeQuery from(Node... parentNodes) {
        return onFxThread(super.from(parentNodes));
    }

    @Override
    public NodeQuery from(Collection<Node> parentNodes) {
        return onFxThread(super.from(parentNodes));
    }
}
