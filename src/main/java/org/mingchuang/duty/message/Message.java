package org.mingchuang.duty.message;

import java.time.Instant;

/** 消息: one office message of one person. */
record Message(long id, String title, String text, String address, boolean urgent, Instant at, boolean read) {}
