package org.mingchuang.duty.message;

import java.net.URI;
import java.util.Map;

/** 机器人请求: where to, with what headers besides, and the JSON body. */
record WebhookRequest(URI address, Map<String, String> headers, String body) {}
