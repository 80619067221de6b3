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
      "別內術週衛電話會議對預經費確認問題嚴說與給個點鐘時間週訪參觀動產業務計劃競爭標書審評選擇應該項報價"
          + "總師長廠機構銀醫學設資訊網絡華東車處級員鐵鋼氣團僱備術無損數萬億兩單買賣請飯錢歡還沒準從"
          + "來臺灣聯繫談論覺難禮張陳劉黃趙吳鄭馮蔣謝鄒許鄧葉蘇盧韓賈鍾譚陸馬龍孫顧龔齊喬賀賴楊羅蕭號"
          + "達發現簽約條內開場進誰負責決將讓於過們後試驗測獎較廢棄聽講須換壞錯複檢線虧賠罰倉庫積壓監"
          + "財課組協當國慶聖誕節麼嗎樣幾歲歷曆溝專門戶實際蓋關閉緊繼續輸贏結據證優勢強採購見記錄訂貨"
          + "顯減凍臨帶僅廣蘭魯鳳陽倫煒鵬飛劍鋒濤軍維麗潔紅綠黨額撥訴詢輪圍遲緩遞簡類筆雙銷區誌繳盤離"
          + "讀繪滿聰職贊夠燒鍋鴨攔夾緒編輯騙鬧錶幣圓塊稅妳訓練館樓壇沖廳啟諮導暫擱層縣鎮騰豐偉揚閻龐"
          + "駱聶樂紀繆顏顔藍甯欒鮑莊湯鄺範畢寧閔婁溫補獲遠針藝樹礙誤窩貸債貼頭鏈盡惡慮儘隊邊戰廚裝飾"
          + "穩熱燈衝擊歸檔閱韋郵傾寫視頻舊運織紡鑄鍛縮擴擬擔擋搶攜斷曉暈殺殼況滅滾潛澤濟災為爾牆獨環"
          + "瓊異療盜眾睜瞭礦禍種稱穎窮竊築篩籌籤糧糾紋納純紙細終絕統絲綜綱績繞罷義習聞聲肅腦腫膽臉興"
          + "舉艦荊薦薩藥衛裡製規覽觸詞詳語調諒識護變販貪貴賓質賽贈趕跡躍軌軟載輔輕輛轉轟辦農適遷鄉鄰"
          + "釀鈔鈕銅銘鋁鍵鎖鑒閥陣陰階險隨隱雖雜靈靜鞏頁頂順領風飲驚髮鬆魚鮮鳥麥齒衆併佔係傳償儀兒冊"
          + "劇創勞勝卻啓喪嘗噸園圖執堅壽夢奧奪婦媽寶尋屆屬岡島峽嶺帳帥幫幹彈彥徑復徹恆惱愛態慘慣憂懷"
          + "掃揮敗極槍權歐殘氫漢漲漸瀏煉煩營爐爺狀瑪甌畫癥皺矯禦筍緬縫脅膚萊裏襯親診誇諾謹譽貝貢賒賬"
          + "賭趨踐輝辭違遙遜遺邁釋鑽閒闆頓頗顆願餘饋駐駕騎驅骯鹽齡闊榮嶽";
  private static final String SIMPLE =
      "别内术周卫电话会议对预经费确认问题严说与给个点钟时间周访参观动产业务计划竞争标书审评选择应该项报价"
          + "总师长厂机构银医学设资讯网络华东车处级员铁钢气团雇备术无损数万亿两单买卖请饭钱欢还没准从"
          + "来台湾联系谈论觉难礼张陈刘黄赵吴郑冯蒋谢邹许邓叶苏卢韩贾钟谭陆马龙孙顾龚齐乔贺赖杨罗萧号"
          + "达发现签约条内开场进谁负责决将让于过们后试验测奖较废弃听讲须换坏错复检线亏赔罚仓库积压监"
          + "财课组协当国庆圣诞节么吗样几岁历历沟专门户实际盖关闭紧继续输赢结据证优势强采购见记录订货"
          + "显减冻临带仅广兰鲁凤阳伦炜鹏飞剑锋涛军维丽洁红绿党额拨诉询轮围迟缓递简类笔双销区志缴盘离"
          + "读绘满聪职赞够烧锅鸭拦夹绪编辑骗闹表币圆块税你训练馆楼坛冲厅启咨导暂搁层县镇腾丰伟扬阎庞"
          + "骆聂乐纪缪颜颜蓝宁栾鲍庄汤邝范毕宁闵娄温补获远针艺树碍误窝贷债贴头链尽恶虑尽队边战厨装饰"
          + "稳热灯冲击归档阅韦邮倾写视频旧运织纺铸锻缩扩拟担挡抢携断晓晕杀壳况灭滚潜泽济灾为尔墙独环"
          + "琼异疗盗众睁了矿祸种称颖穷窃筑筛筹签粮纠纹纳纯纸细终绝统丝综纲绩绕罢义习闻声肃脑肿胆脸兴"
          + "举舰荆荐萨药卫里制规览触词详语调谅识护变贩贪贵宾质赛赠赶迹跃轨软载辅轻辆转轰办农适迁乡邻"
          + "酿钞钮铜铭铝键锁鉴阀阵阴阶险随隐虽杂灵静巩页顶顺领风饮惊发松鱼鲜鸟麦齿众并占系传偿仪儿册"
          + "剧创劳胜却启丧尝吨园图执坚寿梦奥夺妇妈宝寻届属冈岛峡岭帐帅帮干弹彦径复彻恒恼爱态惨惯忧怀"
          + "扫挥败极枪权欧残氢汉涨渐浏炼烦营炉爷状玛瓯画症皱矫御笋缅缝胁肤莱里衬亲诊夸诺谨誉贝贡赊账"
          + "赌趋践辉辞违遥逊遗迈释钻闲板顿颇颗愿余馈驻驾骑驱肮盐龄阔荣岳";
}
