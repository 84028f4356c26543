package org.mingchuang.kernel;

/**
 * 事项: what an act, a signature or a file is about, named across modules without a foreign key.
 *
 * @param kind dotted lower-case name owned by one module, such as {@code publishing.manuscript}
 * @param id the owner's own number, as text
 */
public record SubjectRef(String kind, String id) {

    public static SubjectRef of(String kind, long id) {
        return new SubjectRef(kind, Long.toString(id));
    }

    /** The owner's number where it is numeric, as all of ours are. */
    public long number() {
        return Long.parseLong(id);
    }
}
