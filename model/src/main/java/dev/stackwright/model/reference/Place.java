package dev.stackwright.model.reference;

import dev.stackwright.model.compose.ElementId;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/**
 * Where a walk through a file stands.
 *
 * @param above   the place above; null at the top
 * @param step    the key or the number of the item that leads here from there
 * @param shape   the shape of what stands here
 * @param isOwn   true where the path of keys leads to the text, and to nothing that is used elsewhere
 * @param partial true where what is missing may be elsewhere: in a service that starts from another one, in a later
 *                document
 */
record Place(Place above, String step, Shape shape, boolean isOwn, boolean partial) {

    /**
     * @param first true for the first document of a file; what later ones leave out stands in it
     * @param own   true where paths of keys lead to what was meant
     */
    static Place top(Shape shape, boolean first, boolean own) {
        return new Place(null, "", shape, own, !first);
    }

    Place below(String key, Shape below, boolean own) {
        return new Place(this, key, below, isOwn && own, partial);
    }

    Place asPartial() {
        return new Place(above, step, shape, isOwn, true);
    }

    boolean isItem() {
        return !isTop() && above.shape.allows(Form.LIST) && Numerals.digitsEnd(step, 0) == step.length();
    }

    boolean isTop() {
        return above == null;
    }

    /** The keys from the top. */
    List<String> path() {
        LinkedList<String> path = new LinkedList<>();
        for (Place place = this; !place.isTop(); place = place.above) {
            path.addFirst(place.step);
        }
        return path;
    }

    /** As a sentence begins with it: {@code services.web.ports}. */
    String words() {
        return isTop() ? "The file" : String.join(".", path());
    }

    Optional<ElementId> element() {
        List<String> path = path();
        return path.size() > 1 ? Optional.of(new ElementId(path.get(0), path.get(1))) : Optional.empty();
    }
}
