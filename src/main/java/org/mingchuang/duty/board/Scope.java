package org.mingchuang.duty.board;

/** 范围: whose duties a list shows. */
enum Scope {
    /** 本人待办: what I owe, and what was handed up to me. */
    MINE(" entry.ended_at is null and (" + Scope.OWED + " or " + Scope.RAISED + ")"),
    /** 本人已办结: what I did, and what others did of what I owed. */
    FINISHED(" entry.ended_at is not null and (entry.ended_by = :me or " + Scope.OWED + ")"),
    /** 督办范围: of the units that I watch. */
    WATCHED(" (:everywhere or entry.unit_id = any (:watched))");

    static final String OWED = """
            (entry.bearer = 'PERSON' and entry.bearer_id = any (:persons)
             or entry.bearer = 'UNIT' and entry.bearer_id = any (:staffed)
             or entry.bearer = 'POSTS' and not entry.barred @> array[:me::bigint] and exists (
                select from duty_post post
                join mine on mine.kind = post.post_kind and mine.unit = post.post_unit
                where post.entry_id = entry.id and post.raised_at is null
                  and (mine.holder is null or not entry.barred @> array[mine.holder])))
            """;

    static final String RAISED = """
            exists (
                select from duty_post post
                join mine on mine.kind = post.post_kind and mine.unit = post.post_unit
                where post.entry_id = entry.id and post.raised_at is not null)
            """;

    private final String condition;

    Scope(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
