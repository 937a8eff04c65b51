package tcptutor.core.tcp;

/**
 * Why a step did what it did: the clause that decided, with a line of explanation in both
 * languages. Tests, ladders and lessons read the same fact.
 */
public enum Clause {

  // user calls

  OPEN_PASSIVE(
      "RFC 9293 §3.10.1",
      "A passive OPEN waits for a SYN from anybody.",
      "被动打开：进入 LISTEN，等任何一方发来 SYN。"),
  OPEN_ACTIVE(
      "RFC 9293 §3.10.1",
      "An active OPEN sends <SEQ=ISS><SYN>; the SYN takes one number.",
      "主动打开：发出 <SEQ=ISS><SYN>，SYN 占一个序列号。"),
  OPEN_EXISTS(
      "RFC 9293 §3.10.1",
      "There is a connection already: \"connection already exists\".",
      "连接已经存在，再 OPEN 报错。"),
  SEND_OPENS(
      "RFC 9293 §3.10.2",
      "SEND on a listening connection turns it into an active open.",
      "在 LISTEN 上 SEND，就变成主动打开，发出 SYN。"),
  SEND_QUEUED(
      "RFC 9293 §3.10.2", "Before ESTABLISHED the data is queued.", "还没 ESTABLISHED，数据先排队。"),
  SEND_SEGMENTS(
      "RFC 9293 §3.10.2",
      "Data is cut into segments, each with the current acknowledgment.",
      "数据切成报文段发出，每段都带上当前的确认号。"),
  SEND_CLOSING(
      "RFC 9293 §3.10.2",
      "After CLOSE nothing more may be sent: \"connection closing\".",
      "已经 CLOSE，不能再发数据：报“正在关闭”。"),
  RECEIVE_WAITS("RFC 9293 §3.10.3", "Nothing has arrived: RECEIVE waits.", "还没有数据，RECEIVE 等着。"),
  RECEIVE_DELIVERS(
      "RFC 9293 §3.10.3", "Data in order is handed to the application.", "把按序到达的数据交给应用。"),
  RECEIVE_END(
      "RFC 9293 §3.10.3",
      "The peer closed and everything was read: end of file.",
      "对端已关闭且数据读完：读到文件结束。"),
  RECEIVE_CLOSING(
      "RFC 9293 §3.10.3", "Both ends closed: \"connection closing\".", "双方都已关闭：报“正在关闭”。"),
  CLOSE_LISTEN(
      "RFC 9293 §3.10.4",
      "CLOSE in LISTEN: nothing is sent, the TCB is deleted.",
      "在 LISTEN 里 CLOSE：什么都不发，删除 TCB。"),
  CLOSE_SYN_SENT(
      "RFC 9293 §3.10.4",
      "CLOSE in SYN-SENT: neither FIN nor RST, the TCB is deleted.",
      "在 SYN-SENT 里 CLOSE：不发 FIN 也不发 RST，直接删除 TCB。"),
  CLOSE_SYN_RECEIVED(
      "RFC 9293 §3.10.4",
      "CLOSE in SYN-RECEIVED with nothing queued: the FIN leaves at once.",
      "在 SYN-RECEIVED 里 CLOSE 且没有待发数据：立刻发 FIN。"),
  CLOSE_QUEUED(
      "RFC 9293 §3.10.4",
      "The CLOSE is queued until the connection is ESTABLISHED.",
      "CLOSE 先排队，等进入 ESTABLISHED 再发 FIN。"),
  CLOSE_ESTABLISHED(
      "RFC 9293 §3.10.4",
      "CLOSE means \"I have no more to send\": remaining data, then FIN.",
      "CLOSE 的意思是“我没有数据要发了”：先发完剩余数据，再发 FIN。"),
  CLOSE_CLOSE_WAIT(
      "RFC 9293 §3.10.4",
      "The passive closer's own CLOSE: its FIN may leave now.",
      "被动关闭方自己也 CLOSE 了，这时才能发出它的 FIN。"),
  CLOSE_AGAIN("RFC 9293 §3.10.4", "A second CLOSE: no second FIN.", "重复 CLOSE：不会再发一个 FIN。"),
  CLOSE_CLOSING("RFC 9293 §3.10.4", "The connection is closing already.", "连接已经在关闭了。"),
  CALL_WITHOUT_CONNECTION("RFC 9293 §3.10.2-6", "\"connection does not exist\".", "连接不存在。"),
  STOP_RECEIVING(
      "POSIX shutdown()",
      "The application will read no more; nothing is sent.",
      "应用不再读了；对端不会收到任何报文。"),
  RELEASE_UNREAD(
      "RFC 9293 §3.6.1, SHLD-3",
      "Closed with unread data: RST tells the peer that data was lost.",
      "还有数据没读就关闭：用 RST 告诉对端数据丢了。"),
  RELEASE_AFTER_SHUTDOWN(
      "POSIX close()",
      "The FIN has left before; now no process holds the socket.",
      "FIN 早已发出，现在没有进程持有这个套接字了。"),
  ABORT(
      "RFC 9293 §3.10.5",
      "ABORT: <SEQ=SND.NXT><RST>, queues are thrown away.",
      "ABORT：发 <SEQ=SND.NXT><RST>，丢弃所有队列。"),
  ABORT_EARLY(
      "RFC 9293 §3.10.5",
      "ABORT before anything was agreed: nothing is sent.",
      "还没协商好就 ABORT：什么都不发。"),
  ABORT_LATE(
      "RFC 9293 §3.10.5",
      "ABORT after both FINs: nothing to send, the TCB is deleted.",
      "双方都发过 FIN 才 ABORT：不必再发，删除 TCB。"),
  RECONFIGURED("POSIX setsockopt()", "An option changed; nothing is sent.", "选项变了；不发送任何报文。"),
  STATUS("RFC 9293 §3.10.6", "STATUS reports; nothing changes.", "STATUS 只是查询，什么都不变。"),

  // closed

  CLOSED_RST(
      "RFC 9293 §3.10.7.1",
      "A RST for a connection that does not exist is dropped.",
      "连接不存在时收到 RST：丢弃。"),
  CLOSED_NO_ACK(
      "RFC 9293 §3.10.7.1",
      "No connection here: <SEQ=0><ACK=SEG.SEQ+SEG.LEN><RST,ACK>.",
      "这里没有这个连接：回 <SEQ=0><ACK=SEG.SEQ+SEG.LEN><RST,ACK>。"),
  CLOSED_ACK(
      "RFC 9293 §3.10.7.1",
      "No connection here: <SEQ=SEG.ACK><RST>, the number taken from the ACK.",
      "这里没有这个连接：回 <SEQ=SEG.ACK><RST>，序列号取自对方的确认号。"),

  // listen

  LISTEN_RST("RFC 9293 §3.10.7.2, first", "LISTEN ignores RST.", "LISTEN 忽略 RST。"),
  LISTEN_ACK(
      "RFC 9293 §3.10.7.2, second",
      "Nothing was sent from LISTEN, so any ACK is wrong: <SEQ=SEG.ACK><RST>.",
      "LISTEN 没发过任何东西，收到 ACK 必有问题：回 <SEQ=SEG.ACK><RST>。"),
  LISTEN_SYN(
      "RFC 9293 §3.10.7.2, third",
      "A SYN: answer with the own SYN and the ACK of theirs in one segment.",
      "收到 SYN：把自己的 SYN 和对它的 ACK 合在一个报文里回过去。"),
  LISTEN_SYN_FIN_DROPPED(
      "Linux tcp_rcv_state_process()",
      "Linux drops a segment with SYN and FIN at a listener.",
      "Linux 的监听套接字丢弃 SYN+FIN 的报文。"),
  LISTEN_OTHER(
      "RFC 9293 §3.10.7.2, fourth",
      "Neither RST, ACK nor SYN: it cannot be valid, dropped.",
      "既没有 RST、ACK，也没有 SYN：不可能有效，丢弃。"),
  FIN_IGNORED(
      "RFC 9293 §3.10.7.4, eighth",
      "A FIN cannot be placed without a connection: dropped.",
      "没有连接就无法给 FIN 定位：丢弃。"),
  QUEUE_FULL_SYN(
      "RFC 4987 §2; listen(2)",
      "The queue is full: the SYN is dropped silently.",
      "队列满了：SYN 被悄悄丢弃。"),
  QUEUE_FULL_ACK(
      "listen(2)",
      "The accept queue is full: the ACK is dropped, the handshake stays incomplete.",
      "全连接队列满了：ACK 被丢弃，握手停在半路。"),
  QUEUE_FULL_RESET(
      "Linux tcp_abort_on_overflow",
      "The accept queue is full and the host is told to say so: RST.",
      "全连接队列满了，而且主机被设置成要明说：回 RST。"),
  SYN_COOKIE_VALID(
      "RFC 4987 §3.6",
      "The ACK minus one is a valid cookie: the connection is rebuilt from it.",
      "确认号减一是有效的 cookie：据此重建连接。"),
  SYN_COOKIE_SENT(
      "RFC 4987 §3.6",
      "The SYN queue is full: the ISN is a cookie, no entry is kept.",
      "半连接队列满了：用 cookie 当初始序列号，不保存任何条目。"),
  SYN_COOKIE_INVALID(
      "RFC 9293 §3.10.7.2, second",
      "The ACK is no valid cookie: RST as for any ACK at LISTEN.",
      "确认号不是有效的 cookie：和 LISTEN 收到其他 ACK 一样回 RST。"),
  DEFER_ACCEPT(
      "Linux TCP_DEFER_ACCEPT",
      "The application wants to see data first: a bare third ACK establishes nothing.",
      "应用要先看到数据：光有第三次握手的 ACK 还不算建立。"),
  TFO_SYN(
      "RFC 7413 §4.2.2",
      "A valid Fast Open cookie: the data on the SYN is taken at once.",
      "Fast Open cookie 有效：SYN 上的数据立即收下。"),
  TFO_SERVER_SENDS(
      "RFC 7413 §4.2.2",
      "With Fast Open the server may answer before the third segment.",
      "有了 Fast Open，服务端不必等第三次握手就能回数据。"),

  // syn-sent

  SYN_SENT_BAD_ACK(
      "RFC 9293 §3.10.7.3, first",
      "The ACK covers nothing sent in this attempt: <SEQ=SEG.ACK><RST>.",
      "确认号对不上这次发的 SYN：回 <SEQ=SEG.ACK><RST>。"),
  SYN_SENT_BAD_ACK_RST(
      "RFC 9293 §3.10.7.3, first", "A RST with a wrong ACK: dropped.", "确认号不对的 RST：丢弃。"),
  SYN_SENT_RST(
      "RFC 9293 §3.10.7.3, second",
      "A RST that acknowledges our SYN: refused.",
      "RST 确认了我们的 SYN：连接被拒绝。"),
  SYN_SENT_RST_NO_ACK(
      "RFC 9293 §3.10.7.3, second",
      "A RST without ACK proves nothing here: dropped.",
      "不带 ACK 的 RST 在这里说明不了什么：丢弃。"),
  SYN_SENT_SYN_ACK(
      "RFC 9293 §3.10.7.3, fourth",
      "The SYN is acknowledged and the peer's SYN is here: ESTABLISHED, and the third segment goes out.",
      "自己的 SYN 被确认，对方的 SYN 也到了：进入 ESTABLISHED，发出第三个报文。"),
  SYN_SENT_SYN(
      "RFC 9293 §3.10.7.3, fourth; MUST-10",
      "A SYN without ACK: both open at the same time, answer <SEQ=ISS><ACK><SYN,ACK>.",
      "收到不带 ACK 的 SYN：双方同时打开，回 <SEQ=ISS><ACK><SYN,ACK>。"),
  SYN_SENT_OTHER(
      "RFC 9293 §3.10.7.3, fifth", "Neither SYN nor RST: dropped.", "既没有 SYN 也没有 RST：丢弃。"),
  THIRD_SEGMENT_CARRIES_TEXT(
      "RFC 9293 §3.10.7.3, fourth", "Queued data rides on the third segment.", "排队的数据随第三个报文一起发出。"),

  // sequence

  UNACCEPTABLE(
      "RFC 9293 §3.10.7.4, first",
      "Outside the window: dropped, and answered with the current numbers.",
      "落在窗口外：丢弃，并用当前的序列号回一个 ACK。"),
  UNACCEPTABLE_RST(
      "RFC 9293 §3.10.7.4, first",
      "A RST outside the window: dropped in silence.",
      "窗口外的 RST：悄悄丢弃。"),
  SYN_ACK_AGAIN(
      "RFC 9293 §3.10.7.4, first",
      "The SYN,ACK came again, so our ACK was lost: acknowledged again.",
      "SYN,ACK 又来了，说明我们的 ACK 丢了：再确认一次。"),
  CHALLENGE_THROTTLED(
      "RFC 5961 §7",
      "Answered something like this a moment ago: no ACK this time.",
      "刚刚才回过类似的报文：这次限速，不回 ACK。"),
  DUPLICATE_SYN(
      "Linux tcp_check_req()",
      "The same SYN again: the SYN,ACK is repeated.",
      "同一个 SYN 又来了：重发 SYN,ACK。"),

  // rst

  RST_ACCEPTED(
      "RFC 9293 §3.10.7.4, second",
      "RST at exactly RCV.NXT: the connection is reset.",
      "RST 的序列号正好等于 RCV.NXT：连接被重置。"),
  RST_CHALLENGED(
      "RFC 5961 §3.2",
      "RST in the window but not at RCV.NXT: a challenge ACK asks the peer to prove it.",
      "RST 在窗口内但不等于 RCV.NXT：回挑战 ACK，让对端证明。"),
  RST_LATE(
      "RFC 9293 §3.10.7.4, second", "RST after both FINs: CLOSED.", "双方都发过 FIN 之后的 RST：进入 CLOSED。"),
  SYN_RECEIVED_RST(
      "RFC 9293 §3.10.7.4, second",
      "RST after a passive open: back to LISTEN, the user is not told.",
      "被动打开后收到 RST：退回 LISTEN，不通知应用。"),
  SYN_RECEIVED_RST_ACTIVE(
      "RFC 9293 §3.10.7.4, second", "RST after an active open: refused.", "主动打开后收到 RST：连接被拒绝。"),

  // syn

  SYN_CHALLENGED(
      "RFC 9293 §3.10.7.4, fourth; RFC 5961 §4",
      "A SYN on a live connection: a challenge ACK, nothing else.",
      "活着的连接上收到 SYN：只回一个挑战 ACK。"),
  SYN_RESETS(
      "RFC 793 §3.9, fourth",
      "Before RFC 5961: a SYN in the window resets the connection.",
      "RFC 5961 之前的规矩：窗口内的 SYN 会重置连接。"),
  SYN_RECEIVED_NEW_SYN(
      "RFC 9293 §3.10.7.4, fourth",
      "Another SYN after a passive open: back to LISTEN.",
      "被动打开后又来一个不同的 SYN：退回 LISTEN。"),
  SYN_RECEIVED_NEW_SYN_RESET(
      "Linux tcp_check_req()",
      "Another SYN after a passive open: Linux answers RST and forgets the request.",
      "被动打开后又来一个不同的 SYN：Linux 回 RST，丢掉这个请求。"),

  // ack

  NO_ACK_BIT("RFC 9293 §3.10.7.4, fifth", "No ACK bit: dropped.", "没有 ACK 位：丢弃。"),
  SYN_RECEIVED_ACK(
      "RFC 9293 §3.10.7.4, fifth",
      "Our SYN is acknowledged: ESTABLISHED.",
      "自己的 SYN 被确认：进入 ESTABLISHED。"),
  SYN_RECEIVED_BAD_ACK(
      "RFC 9293 §3.10.7.4, fifth",
      "The ACK does not cover our SYN: <SEQ=SEG.ACK><RST>.",
      "确认号没有确认我们的 SYN：回 <SEQ=SEG.ACK><RST>。"),
  SIMULTANEOUS_OPEN_ACK(
      "Linux tcp_rcv_state_process()",
      "Linux answers the SYN,ACK of a simultaneous open with one more ACK.",
      "Linux 对同时打开的 SYN,ACK 再多回一个 ACK。"),
  ACK_ADVANCES(
      "RFC 9293 §3.10.7.4, fifth",
      "SND.UNA moves up; what it passes leaves the retransmission queue.",
      "SND.UNA 前移，已确认的部分移出重传队列。"),
  ACK_DUPLICATE("RFC 9293 §3.10.7.4, fifth", "A duplicate ACK: ignored.", "重复的 ACK：忽略。"),
  ACK_PROCESSED(
      "RFC 9293 §3.10.7.4, fifth", "An ACK alone does not change this state.", "只凭 ACK，这个状态不变。"),
  ACK_TOO_NEW(
      "RFC 9293 §3.10.7.4, fifth",
      "It acknowledges what was never sent: ACK, dropped.",
      "确认了还没发过的东西：回 ACK 并丢弃。"),
  ACK_TOO_OLD(
      "RFC 5961 §5.2", "The ACK is older than any window: ACK, dropped.", "确认号老得离谱：回 ACK 并丢弃。"),
  FIN_WAIT_1_FIN_ACKED(
      "RFC 9293 §3.10.7.4, fifth",
      "Our FIN is acknowledged: this direction is closed.",
      "自己的 FIN 被确认：这个方向关闭了。"),
  CLOSING_FIN_ACKED(
      "RFC 9293 §3.10.7.4, fifth",
      "Our FIN is acknowledged after theirs: TIME-WAIT.",
      "对方的 FIN 先到，现在自己的 FIN 也被确认：进入 TIME-WAIT。"),
  CLOSING_OTHER_ACK(
      "RFC 9293 §3.10.7.4, fifth", "The ACK does not cover our FIN yet.", "这个 ACK 还没确认到自己的 FIN。"),
  LAST_ACK_FIN_ACKED(
      "RFC 9293 §3.10.7.4, fifth",
      "The last ACK: the passive closer is done.",
      "最后一个 ACK 到了：被动关闭方结束。"),
  TIME_WAIT_ACK(
      "RFC 9293 §3.10.7.4, fifth",
      "Nothing is left to acknowledge in TIME-WAIT.",
      "TIME-WAIT 里已经没有什么要确认的。"),
  TIME_WAIT_FIN_AGAIN(
      "RFC 9293 §3.10.7.4, eighth",
      "The FIN came again, so our last ACK was lost: ACK again, 2MSL starts anew.",
      "FIN 又来了，说明最后的 ACK 丢了：再确认一次，2MSL 重新计时。"),
  TIME_WAIT_NEW_SYN(
      "RFC 9293 §3.6.1, MAY-2; RFC 6191",
      "The SYN is newer than the old connection: a new incarnation starts from TIME-WAIT.",
      "这个 SYN 比旧连接新：直接从 TIME-WAIT 开始新的一代连接。"),
  TIME_WAIT_OLD_SYN(
      "RFC 6191 §2", "The SYN is not newer than the old connection: dropped.", "这个 SYN 不比旧连接新：丢弃。"),
  TIME_WAIT_RESUMED(
      "RFC 9293 §3.6.1, MAY-2",
      "The SYN proved to be an old duplicate: back to TIME-WAIT.",
      "原来那个 SYN 是旧的重复报文：退回 TIME-WAIT。"),
  TIME_WAIT_RST(
      "RFC 9293 §3.10.7.4, second; RFC 1337",
      "A RST ends TIME-WAIT early (assassination).",
      "RST 让 TIME-WAIT 提前结束（所谓“暗杀”）。"),
  TIME_WAIT_RST_IGNORED("RFC 1337 §3", "TIME-WAIT ignores RST.", "TIME-WAIT 忽略 RST。"),
  TIME_WAIT_OVER(
      "RFC 9293 §3.10.8, MUST-13",
      "2MSL are over: no segment of this connection can be alive.",
      "2MSL 过去：网络里不会再有这个连接的报文。"),

  // text and fin

  TEXT_IN_ORDER(
      "RFC 9293 §3.10.7.4, seventh",
      "Text in order: taken, RCV.NXT moves up.",
      "数据按序到达：收下，RCV.NXT 前移。"),
  TEXT_IGNORED(
      "RFC 9293 §3.10.7.4, seventh",
      "After the peer's FIN there can be no text: ignored.",
      "对端发过 FIN 之后不该再有数据：忽略。"),
  TEXT_ACKED("RFC 9293 §3.10.7.4, seventh", "The text is acknowledged.", "确认收到的数据。"),
  TEXT_AFTER_RELEASE(
      "RFC 9293 §3.6.1, SHLD-3",
      "Data arrives but nobody can read it any more: RST.",
      "数据到了却没人能读了：回 RST。"),
  DUPLICATE_ACK(
      "RFC 5681 §4.2; SHLD-31",
      "Out of order: kept, and the ACK says at once what is still missing.",
      "乱序：先留着，立刻用 ACK 说明还缺哪里。"),
  SECOND_SEGMENT_ACK(
      "RFC 9293 §3.8.6.3, SHLD-19", "The second segment is acknowledged at once.", "第二个报文段：立即确认。"),
  DELAYED_ACK(
      "RFC 9293 §3.8.6.3", "The ACK is held back: an answer may carry it.", "ACK 先压一压，也许能搭上回复的数据。"),
  DELAYED_ACK_EXPIRED(
      "RFC 9293 §3.8.6.3, MUST-40",
      "Nothing to ride on: the delayed ACK goes alone.",
      "没有数据可搭：延迟的 ACK 单独发出。"),
  WINDOW_OPENS(
      "RFC 9293 §3.8.6.2.2",
      "The application read: the wider window is announced.",
      "应用读走了数据：通告变大的窗口。"),
  FIN_SENT(
      "RFC 9293 §3.10.4",
      "All data is out: the FIN leaves and takes one number.",
      "数据都发出去了：发 FIN，占一个序列号。"),
  FIN_ACKED("RFC 9293 §3.10.7.4, eighth", "The FIN is acknowledged.", "确认收到的 FIN。"),
  FIN_ESTABLISHED(
      "RFC 9293 §3.10.7.4, eighth",
      "The peer has no more to send: CLOSE-WAIT, until the own user closes.",
      "对端没有数据要发了：进入 CLOSE-WAIT，等自己的应用关闭。"),
  FIN_FIN_WAIT_1(
      "RFC 9293 §3.10.7.4, eighth",
      "A FIN before the own one is acknowledged: both closed at once, CLOSING.",
      "自己的 FIN 还没被确认，对方的 FIN 就到了：同时关闭，进入 CLOSING。"),
  FIN_FIN_WAIT_2(
      "RFC 9293 §3.10.7.4, eighth",
      "Both directions are closed: the active closer waits 2MSL.",
      "两个方向都关闭了：主动关闭方等 2MSL。"),

  // timers

  RETRANSMISSION_TIMEOUT(
      "RFC 9293 §3.10.8; RFC 6298 §5.4",
      "No acknowledgment in time: the oldest segment again, same number, the timer doubles.",
      "超时没有确认：重发最早的报文，序列号不变，定时器加倍。"),
  RETRIES_EXHAUSTED(
      "RFC 9293 §3.8.3",
      "Retransmitted too often (R2): the connection is given up.",
      "重传次数到上限（R2）：放弃连接。"),
  SYN_RETRIES_EXHAUSTED(
      "RFC 9293 §3.8.3, MUST-23",
      "The SYN was repeated often enough: the open fails.",
      "SYN 重传次数用完：打开失败。"),
  TAIL_LOSS_PROBE(
      "RFC 8985 §7",
      "The tail may be lost: the last segment again, without backing off.",
      "末尾可能丢了：再发一次最后的报文，不做退避。"),
  LOSS_DETECTED_BY_TIME(
      "RFC 8985 §6.2",
      "Later segments arrived long enough ago: the missing one is lost.",
      "后面的报文早就到了：缺的那个判定为丢失。"),
  FAST_RETRANSMIT(
      "RFC 5681 §3.2",
      "Three duplicate ACKs: the missing segment again, without waiting for the timer.",
      "三个重复 ACK：不等超时，马上重发缺的报文。"),
  PARTIAL_ACK(
      "RFC 6582 §3.2",
      "The repair is not complete: the next missing segment.",
      "还没补齐：接着重发下一个缺的报文。"),
  USER_TIMEOUT("RFC 9293 §3.10.8", "The user timeout is over: aborted.", "用户超时到了：放弃连接。"),
  TIMER_STALE("RFC 9293 §3.10.8", "The timer had been stopped: nothing happens.", "定时器早已停掉：什么也不做。"),
  WINDOW_CLOSED(
      "RFC 9293 §3.8.6.1",
      "The peer's window is closed: probes will ask when it opens.",
      "对端窗口关了：靠探测去问什么时候打开。"),
  WINDOW_OPENED("RFC 9293 §3.8.6.1", "The window is open again: sending goes on.", "窗口又打开了：继续发送。"),
  WINDOW_PROBE(
      "RFC 9293 §3.8.6.1, MUST-36",
      "A zero window probe: its answer brings the present window.",
      "零窗口探测：对方的回答会带来当前窗口。"),
  KEEPALIVE_PROBE(
      "RFC 9293 §3.8.4",
      "A keepalive probe at SND.NXT-1: below the window on purpose, to draw an ACK.",
      "保活探测，序列号是 SND.NXT-1：故意落在窗口外，好引出一个 ACK。"),
  KEEPALIVE_FAILED(
      "RFC 9293 §3.8.4, MUST-29",
      "All probes went unanswered: the peer is gone.",
      "所有探测都没有回应：对端没了。"),
  KEEPALIVE_NOT_NEEDED(
      "RFC 9293 §3.8.4",
      "Data is under way: retransmission will find out by itself.",
      "有数据在途：重传自己会发现对端是否还在。"),
  FIN_WAIT_2_TIMEOUT(
      "Linux tcp_fin_timeout",
      "No process holds the socket: Linux does not wait for the peer's FIN for ever.",
      "没有进程持有这个套接字：Linux 不会永远等对端的 FIN。"),

  // icmp

  ICMP_HARD(
      "RFC 9293 §3.9.2.2, SHLD-26",
      "ICMP unreachable, a hard error: aborted.",
      "ICMP 不可达，硬错误：放弃连接。"),
  ICMP_HARD_IGNORED(
      "Linux tcp_v4_err()",
      "ICMP unreachable on a live connection may be forged: only noted.",
      "活着的连接收到 ICMP 不可达，可能是伪造的：只记下来。"),
  ICMP_SOFT(
      "RFC 9293 §3.9.2.2, MUST-56",
      "ICMP unreachable, a soft error: noted, not fatal.",
      "ICMP 不可达，软错误：记下来，不致命。"),
  ICMP_ENDS_OPEN(
      "Linux tcp_v4_err()",
      "Linux fails an open on any ICMP unreachable.",
      "Linux 在打开阶段收到任何 ICMP 不可达都会失败。"),

  // protocols that do not exist

  TWO_WAY_SERVER(
      "counterfactual",
      "Two-way handshake: the server commits on the first segment.",
      "两次握手：服务端收到第一个报文就认定连接建立。"),
  TWO_WAY_CLIENT(
      "counterfactual", "Two-way handshake: there is no third segment.", "两次握手：没有第三个报文。"),
  FOUR_SEGMENT_ACK(
      "counterfactual; RFC 9293 §3.4.1", "Four segments: the ACK goes alone.", "四次握手：ACK 单独发。"),
  FOUR_SEGMENT_SYN(
      "counterfactual; RFC 9293 §3.4.1",
      "Four segments: the server's SYN follows by itself.",
      "四次握手：服务端的 SYN 另外再发。"),
  FOUR_SEGMENT_ACK_RECEIVED(
      "counterfactual; RFC 9293 §3.4.1",
      "Four segments: the own SYN is acknowledged, the peer's SYN is still missing.",
      "四次握手：自己的 SYN 被确认了，还缺对方的 SYN。"),
  NO_TIME_WAIT(
      "counterfactual",
      "Without TIME-WAIT the active closer forgets the connection at once.",
      "没有 TIME-WAIT：主动关闭方马上忘掉这个连接。"),
  FORCED_FIN_MERGE(
      "counterfactual",
      "Forced to close with the peer: what the application still had to say is lost.",
      "被迫和对端一起关闭：应用还没说完的话再也发不出去。");

  private final String source;
  private final String english;
  private final String chinese;

  Clause(String source, String english, String chinese) {
    this.source = source;
    this.english = english;
    this.chinese = chinese;
  }

  /** Where the clause stands, such as {@code RFC 9293 §3.10.7.4, fifth}. */
  public String source() {
    return source;
  }

  /** One line in English. */
  public String english() {
    return english;
  }

  /** One line in Chinese. */
  public String chinese() {
    return chinese;
  }
}
