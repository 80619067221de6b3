package buyerside.method.quicklog;

import java.util.HashMap;
import java.util.Map;

/// Full-width to half-width, and the traditional characters that the grammar's words use to
/// simplified ones. Character by character, so that positions stay.
final class Script {
  private static final Map<Character, Character> SIMPLIFIED = pairs();

  private Script() {}

  static char halfWidth(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u3000', '\u00A0', '\t' -> ' ';
      case '–', '—', '−', '‐' -> '-';
      case '’', '‘' -> '\'';
      case '“', '”' -> '"';
      case '￥' -> '¥';
      default -> c;
    };
  }

  static String simplified(CharSequence shown) {
    var text = new StringBuilder(shown.length());
    shown.chars().forEach(c -> text.append(SIMPLIFIED.getOrDefault((char) c, (char) c)));
    return text.toString();
  }

  private static Map<Character, Character> pairs() {
    var pairs = new HashMap<Character, Character>();
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      pairs.put(TRADITIONAL.charAt(i), SIMPLE.charAt(i));
    }
    return Map.copyOf(pairs);
  }

  private static final String TRADITIONAL =
      "電話會議對預經費確認問題嚴說與給個點鐘時間週訪參觀動產業務計劃競爭標書審評選擇應該項報價總"
          + "師長廠機構銀醫學設資訊網絡華東車處級員鐵鋼氣團僱備術無損數萬億兩單買賣請飯錢歡還沒準從來臺"
          + "灣聯繫談論覺難禮張陳劉黃趙吳鄭馮蔣謝鄒許鄧葉蘇盧韓賈鍾譚陸馬龍孫顧龔齊喬賀賴楊羅蕭號達發現"
          + "簽約條內開場進誰負責決將讓於過們後試驗測獎較廢棄聽講須換壞錯複檢線虧賠罰倉庫積壓監財課組協"
          + "當國慶聖誕節麼嗎樣幾歲歷曆溝專門戶實際蓋關閉緊繼續輸贏結據證優勢強採購見記錄訂貨顯減凍臨帶"
          + "僅廣蘭魯鳳陽倫煒鵬飛劍鋒濤軍維麗潔紅綠黨額撥訴詢輪圍遲緩遞簡類筆雙銷區誌繳盤離讀繪滿聰職贊"
          + "夠燒鍋鴨攔夾緒編輯騙鬧錶幣圓塊稅妳訓練館樓壇沖廳啟諮導"
          + "暫擱層縣鎮騰豐偉揚閻龐駱聶樂紀繆顏顔藍甯欒鮑莊湯鄺範畢寧閔婁溫補獲遠針藝樹礙誤窩貸債貼頭鏈盡惡慮儘隊邊戰廚裝飾穩熱燈衝擊歸檔閱韋";
  private static final String SIMPLE =
      "电话会议对预经费确认问题严说与给个点钟时间周访参观动产业务计划竞争标书审评选择应该项报价总"
          + "师长厂机构银医学设资讯网络华东车处级员铁钢气团雇备术无损数万亿两单买卖请饭钱欢还没准从来台"
          + "湾联系谈论觉难礼张陈刘黄赵吴郑冯蒋谢邹许邓叶苏卢韩贾钟谭陆马龙孙顾龚齐乔贺赖杨罗萧号达发现"
          + "签约条内开场进谁负责决将让于过们后试验测奖较废弃听讲须换坏错复检线亏赔罚仓库积压监财课组协"
          + "当国庆圣诞节么吗样几岁历历沟专门户实际盖关闭紧继续输赢结据证优势强采购见记录订货显减冻临带"
          + "仅广兰鲁凤阳伦炜鹏飞剑锋涛军维丽洁红绿党额拨诉询轮围迟缓递简类笔双销区志缴盘离读绘满聪职赞"
          + "够烧锅鸭拦夹绪编辑骗闹表币圆块税你训练馆楼坛冲厅启咨导"
          + "暂搁层县镇腾丰伟扬阎庞骆聂乐纪缪颜颜蓝宁栾鲍庄汤邝范毕宁闵娄温补获远针艺树碍误窝贷债贴头链尽恶虑尽队边战厨装饰稳热灯冲击归档阅韦";
}
